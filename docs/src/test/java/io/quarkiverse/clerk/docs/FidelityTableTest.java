package io.quarkiverse.clerk.docs;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;

import jakarta.ws.rs.HttpMethod;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.ClerkClient;
import io.quarkiverse.clerk.devserver.ClerkDevServer;
import io.quarkiverse.clerk.devserver.DevServerOptions;

/**
 * What the documentation promises of the dev server is what it has: the operations of each group, and how much of Clerk they
 * are.
 */
class FidelityTableTest {

    private static final String ABSENT = "501";
    /** The best first: what most of a group is stands alone, the rest is named. */
    private static final List<String> ORDER = List.of("full", "stored", ABSENT);
    private static final Pattern TABLE = Pattern.compile("^\\[#fidelity]$.*?^\\|===$(.*?)^\\|===$",
            Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("^\\|`([^`]+)`\\n\\|(.*)\\n\\|.*\\n$", Pattern.MULTILINE);

    private static Map<String, String> fidelity;

    @BeforeAll
    static void askTheServer() {
        try (var server = ClerkDevServer.start(DevServerOptions.defaults())) {
            fidelity = server.operations().stream().collect(toMap(operation -> key(operation.method(), operation.path()),
                    operation -> operation.fidelity().name().toLowerCase(Locale.ROOT)));
        }
    }

    @AfterAll
    static void forget() {
        fidelity = null;
    }

    @Test
    void theTableSaysOfEachGroupWhatTheServerHas() {
        var expected = new TreeMap<String, String>();
        Arrays.stream(ClerkClient.class.getMethods())
                .filter(group -> group.getReturnType().getSimpleName().endsWith("Api"))
                .forEach(group -> expected.put(group.getName(), fidelity(group.getReturnType())));

        assertThat(rows()).isEqualTo(expected);
    }

    private static Map<String, String> rows() {
        var table = Page.named("develop-without-clerk.adoc").find(TABLE);
        assertThat(table).hasSize(1);
        return ROW.matcher(table.get(0).group(1)).results()
                .collect(toMap(row -> row.group(1), row -> row.group(2).replace("`", ""), (one, other) -> one + other,
                        TreeMap::new));
    }

    private static String fidelity(Class<?> group) {
        var operations = new TreeMap<String, List<String>>();
        Arrays.stream(group.getMethods()).filter(method -> Modifier.isAbstract(method.getModifiers())).forEach(
                method -> operations.computeIfAbsent(fidelity.getOrDefault(key(method), ABSENT), kind -> new ArrayList<>())
                        .add(method.getName()));
        var main = ORDER.stream().filter(operations::containsKey).findFirst().orElseThrow();
        return ORDER.stream().filter(operations::containsKey).map(kind -> kind.equals(main) ? kind
                : kind + ": " + operations.get(kind).stream().distinct().sorted().collect(joining(", ")))
                .collect(joining("; "));
    }

    private static String key(Method operation) {
        var verb = Arrays.stream(operation.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class)).filter(Objects::nonNull)
                .findFirst().orElseThrow().value();
        return key(verb, "/v1" + operation.getAnnotation(jakarta.ws.rs.Path.class).value());
    }

    /** Variables have other names here and there. */
    private static String key(String verb, String path) {
        return verb + " " + path.replaceAll("\\{[^}]+}", "{}");
    }
}
