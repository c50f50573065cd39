package io.quarkiverse.clerk.it.tour;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;

import io.quarkiverse.clerk.ClerkClient;

/**
 * An operation of Clerk's API, as the client's interfaces have it.
 *
 * @param group the method of the client that returns its group
 * @param name its method there
 * @param verb such as {@code GET}
 * @param path with its variables, and without the version that all begin with
 */
record ApiOperation(String group, String name, String verb, String path) {

    private static final String VERSION = ClerkClient.class.getAnnotation(Path.class).value();

    static List<ApiOperation> all() {
        return Arrays.stream(ClerkClient.class.getMethods()).filter(group -> group.isAnnotationPresent(Path.class))
                .flatMap(ApiOperation::ofGroup).distinct().toList();
    }

    private static Stream<ApiOperation> ofGroup(Method group) {
        return Arrays.stream(group.getReturnType().getMethods()).filter(method -> method.isAnnotationPresent(Path.class))
                .map(method -> new ApiOperation(group.getName(), method.getName(), verb(method),
                        method.getAnnotation(Path.class).value()));
    }

    private static String verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .flatMap(annotation -> Stream.ofNullable(annotation.annotationType().getAnnotation(HttpMethod.class)))
                .map(HttpMethod::value).findFirst().orElseThrow();
    }

    /** {@return the operation that a call was of: what has a word in its path goes before what has a variable there} */
    static Optional<ApiOperation> of(String call) {
        return all().stream().filter(operation -> call.matches(operation.pattern()))
                .min(Comparator.comparing(operation -> operation.path().chars().filter(c -> c == '{').count()));
    }

    private String pattern() {
        return verb + " " + VERSION + path.replaceAll("\\{[^}]+}", "[^/]+");
    }

    /** {@return its name as a user of the client writes it} */
    String call() {
        return group + "." + name;
    }
}
