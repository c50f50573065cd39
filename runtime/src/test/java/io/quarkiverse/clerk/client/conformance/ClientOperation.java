package io.quarkiverse.clerk.client.conformance;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JavaType;

/**
 * An operation as the client states it.
 *
 * @param group the method of the client that gives the group
 * @param method the method of the group
 */
record ClientOperation(Method group, Method method) {

    /** {@return all operations of a client: the abstract methods of the interfaces that its group methods give} */
    static List<ClientOperation> of(Class<?> client) {
        return abstractMethods(client).filter(group -> group.isAnnotationPresent(Path.class))
                .flatMap(group -> abstractMethods(group.getReturnType()).map(method -> new ClientOperation(group, method)))
                .toList();
    }

    private static Stream<Method> abstractMethods(Class<?> type) {
        return Arrays.stream(type.getMethods()).filter(method -> Modifier.isAbstract(method.getModifiers()));
    }

    String label() {
        return group.getName() + "." + method.getName();
    }

    String verb() {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class)).filter(Objects::nonNull)
                .map(HttpMethod::value).findFirst().orElse("no method");
    }

    String path() {
        return ("/" + path(group) + "/" + path(method)).replaceAll("/+", "/");
    }

    String route() {
        return verb() + " " + FileOperation.route(path());
    }

    private static String path(Method method) {
        var path = method.getAnnotation(Path.class);
        return path == null ? "" : path.value();
    }

    boolean isDeprecated() {
        return method.isAnnotationPresent(Deprecated.class);
    }

    JavaType response() {
        return Components.MAPPER.constructType(method.getGenericReturnType());
    }

    /** {@return the parameters of a kind, also those within a {@code @BeanParam}} */
    List<Component> parameters(ParameterKind kind) {
        var found = new ArrayList<Component>();
        for (var parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                Components.declared(parameter.getType()).stream().flatMap(part -> part.as(kind).stream()).forEach(found::add);
            } else {
                component(parameter).as(kind).ifPresent(found::add);
            }
        }
        return found;
    }

    /** {@return the parameter that is sent as the body; null if there is none} */
    @Nullable
    Parameter body() {
        return Arrays.stream(method.getParameters()).filter(
                parameter -> Arrays.stream(parameter.getAnnotations()).noneMatch(ClientOperation::isOfJaxRs)).findFirst()
                .orElse(null);
    }

    private static boolean isOfJaxRs(java.lang.annotation.Annotation annotation) {
        var name = annotation.annotationType().getName();
        return name.startsWith("jakarta.ws.rs.") || name.startsWith("org.jboss.resteasy.reactive.");
    }

    private static Component component(Parameter parameter) {
        return new Component(parameter.getName(), parameter.getName(),
                Components.MAPPER.constructType(parameter.getParameterizedType()),
                parameter.getAnnotatedType().isAnnotationPresent(Nullable.class), parameter);
    }

    String requestType() {
        return consumes(method, consumes(method.getDeclaringClass(), MediaType.APPLICATION_JSON));
    }

    private static String consumes(AnnotatedElement element, String otherwise) {
        var consumes = element.getAnnotation(Consumes.class);
        return consumes == null ? otherwise : consumes.value()[0];
    }
}
