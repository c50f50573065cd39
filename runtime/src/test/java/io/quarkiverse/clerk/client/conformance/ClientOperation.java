package io.quarkiverse.clerk.client.conformance;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestQuery;
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

    /** {@return whether it is the other operation without its query and body} */
    boolean isShortFormOf(ClientOperation full) {
        return label().equals(full.label()) && isDeprecated() == full.isDeprecated() && response().equals(full.response())
                && method.getParameterCount() == pathParameters().size()
                && method.getParameterCount() == full.pathParameters().size();
    }

    JavaType response() {
        return Components.MAPPER.constructType(method.getGenericReturnType());
    }

    List<Component> pathParameters() {
        return Arrays.stream(method.getParameters()).filter(parameter -> parameter.isAnnotationPresent(PathParam.class))
                .map(parameter -> new Component(parameter.getAnnotation(PathParam.class).value(), parameter.getName(),
                        Components.MAPPER.constructType(parameter.getParameterizedType()), false, parameter))
                .toList();
    }

    List<Component> queryParameters() {
        return Arrays.stream(method.getParameters()).filter(parameter -> parameter.isAnnotationPresent(BeanParam.class))
                .flatMap(query -> Components.declared(query.getType()).stream())
                .filter(component -> component.element().isAnnotationPresent(RestQuery.class))
                .map(component -> component.named(component.element().getAnnotation(RestQuery.class).value())).toList();
    }

    /** {@return what lines call its query} */
    String queryName() {
        return Arrays.stream(method.getParameters()).filter(parameter -> parameter.isAnnotationPresent(BeanParam.class))
                .map(query -> RecordUses.nameOf(query.getType())).findFirst().orElse("the query");
    }

    /** {@return the parameter that is sent as the body; null if there is none} */
    @Nullable
    Parameter body() {
        return Arrays.stream(method.getParameters())
                .filter(parameter -> !parameter.isAnnotationPresent(PathParam.class)
                        && !parameter.isAnnotationPresent(BeanParam.class))
                .findFirst().orElse(null);
    }

    String requestType() {
        return consumes(method, consumes(method.getDeclaringClass(), MediaType.APPLICATION_JSON));
    }

    private static String consumes(AnnotatedElement element, String otherwise) {
        var consumes = element.getAnnotation(Consumes.class);
        return consumes == null ? otherwise : consumes.value()[0];
    }
}
