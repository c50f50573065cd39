package io.quarkiverse.clerk.security;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * What is asked of callers, as the build has read it from the annotations of classes, of those that they inherit from, and of
 * interfaces. Internal.
 *
 * @param ofMethods by the name of a class and then by its methods, inherited ones too, as {@link #key(Method)} writes them
 * @param ofWebSockets what the classes of WebSocket endpoints ask for, by the ids of the endpoints
 */
public record Requirements(Map<String, Map<String, Requirement>> ofMethods, Map<String, Requirement> ofWebSockets) {

    @Nullable
    Requirement of(Class<?> type, Method method) {
        var methods = ofMethods.get(type.getName());
        return methods == null ? null : methods.get(key(method));
    }

    private static String key(Method method) {
        return Arrays.stream(method.getParameterTypes()).map(Class::getName)
                .collect(Collectors.joining(",", method.getName() + "(", ")"));
    }
}
