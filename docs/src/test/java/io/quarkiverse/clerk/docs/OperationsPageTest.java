package io.quarkiverse.clerk.docs;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.ws.rs.HttpMethod;

import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.ClerkClient;

/** Keeps the page of all operations, which is written here and nowhere else. */
class OperationsPageTest {

    private static final Path PAGE = Page.PAGES.resolve("client-operations.adoc");

    @Test
    void thePageIsWhatTheClientHas() throws IOException {
        var page = page();

        var before = Files.exists(PAGE) ? Files.readString(PAGE) : "";
        Files.writeString(PAGE, page);

        assertThat(page).as("%s has been written anew: commit it", PAGE).isEqualTo(before);
    }

    private static String page() {
        var groups = Arrays.stream(ClerkClient.class.getMethods())
                .filter(group -> group.getReturnType().getSimpleName().endsWith("Api")).sorted(comparing(Method::getName))
                .toList();
        var page = new StringBuilder("""
                = All operations
                :description: The groups and operations of the client.

                %d groups with %d operations, under the names of Clerk's own SDKs. Their parameters and answers are in the \
                Javadoc. `MutinyClerkClient` has the same.
                """.formatted(groups.size(), groups.stream().mapToLong(group -> paths(group).distinct().count()).sum()));
        groups.forEach(group -> section(group, page));
        return page.toString();
    }

    private static Stream<String> paths(Method group) {
        return operations(group).stream().map(OperationsPageTest::http);
    }

    private static void section(Method group, StringBuilder page) {
        page.append("\n== `").append(group.getName()).append("()`\n\n[cols=\"2,3,3\"]\n|===\n|Operation |Sends |Remarks\n");
        operations(group).stream().map(operation -> row(operation, group)).distinct().forEach(page::append);
        page.append("|===\n");
    }

    private static String row(Method operation, Method group) {
        var deprecated = operation.isAnnotationPresent(Deprecated.class) ? "deprecated" : null;
        var walk = Arrays.stream(group.getReturnType().getMethods()).filter(Method::isDefault).map(Method::getName)
                .filter(name -> name.equals(walk(operation.getName()))).findFirst().map(name -> "walked by `" + name + "`")
                .orElse(null);
        return "\n|`" + operation.getName() + "`\n|`" + http(operation) + "`\n|"
                + String.join(", ", Arrays.asList(deprecated, walk).stream().filter(Objects::nonNull).toList()) + "\n";
    }

    /** {@return the name that the walk of a list has} */
    private static String walk(String lister) {
        return lister.equals("getAll") ? "streamAll" : lister.replaceFirst("^(list|get)", "stream");
    }

    private static List<Method> operations(Method group) {
        return Arrays.stream(group.getReturnType().getMethods()).filter(method -> Modifier.isAbstract(method.getModifiers()))
                .sorted(comparing(Method::getName).thenComparing(OperationsPageTest::http)).toList();
    }

    private static String http(Method operation) {
        var verb = Arrays.stream(operation.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class)).filter(Objects::nonNull)
                .findFirst().orElseThrow().value();
        return verb + " " + operation.getAnnotation(jakarta.ws.rs.Path.class).value();
    }
}
