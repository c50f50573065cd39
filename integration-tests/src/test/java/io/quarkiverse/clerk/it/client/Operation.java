package io.quarkiverse.clerk.it.client;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.PathParam;

import org.jspecify.annotations.Nullable;

import io.quarkus.arc.Arc;
import io.smallrye.mutiny.Uni;

/**
 * One operation of one client.
 *
 * @param client the simple name of the client
 * @param group what the client's method of the group returns
 */
record Operation(String client, String name, Object group, Method method) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** {@return all operations of a client, the short forms of some included} */
    static List<Operation> of(Class<?> client) {
        var bean = Arc.container().select(client).get();
        return methods(client).filter(group -> group.getReturnType() != client)
                .flatMap(group -> methods(group.getReturnType()).map(method -> new Operation(client.getSimpleName(),
                        group.getName() + "." + method.getName(), invoke(bean, group), method)))
                .toList();
    }

    private static Stream<Method> methods(Class<?> type) {
        return Arrays.stream(type.getMethods()).filter(method -> Modifier.isAbstract(method.getModifiers()))
                .sorted(Comparator.comparing(Method::getName));
    }

    private static Object invoke(Object target, Method method) {
        try {
            return method.invoke(target);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(method.toString(), e);
        }
    }

    /** {@return whether its request has a part that an empty Optional clears} */
    boolean clears() {
        return Arrays.stream(method.getAnnotatedParameterTypes()).anyMatch(type -> Filler.contains(type, Optional.class));
    }

    Outcome call(Round round) {
        try {
            var answer = method.invoke(group, arguments(round));
            return new Outcome(answer instanceof Uni<?> uni ? uni.await().atMost(PATIENCE) : answer, null, promise());
        } catch (InvocationTargetException e) {
            return new Outcome(null, e.getCause(), promise());
        } catch (ReflectiveOperationException | RuntimeException e) {
            return new Outcome(null, e, promise());
        }
    }

    private Outcome.Promise promise() {
        var type = method.getReturnType() == Uni.class ? Filler.argument(method.getAnnotatedReturnType(), 0)
                : method.getAnnotatedReturnType();
        return type.getType() == void.class || type.getType() == Void.class ? Outcome.Promise.NOTHING
                : type.isAnnotationPresent(Nullable.class) ? Outcome.Promise.PERHAPS : Outcome.Promise.ANSWER;
    }

    private Object[] arguments(Round round) {
        var parameters = method.getParameters();
        var filler = new Filler(name.replaceAll("\\..*", ""), round);
        var arguments = new Object[parameters.length];
        for (var i = 0; i < parameters.length; i++) {
            arguments[i] = argument(filler, parameters[i], method.getAnnotatedParameterTypes()[i]);
        }
        return arguments;
    }

    private static Object argument(Filler filler, Parameter parameter, AnnotatedType type) {
        var path = parameter.getAnnotation(PathParam.class);
        return filler.value(type, path == null ? parameter.getName() : path.value(),
                parameter.isAnnotationPresent(BeanParam.class));
    }
}
