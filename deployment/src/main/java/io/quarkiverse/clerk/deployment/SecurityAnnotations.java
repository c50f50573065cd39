package io.quarkiverse.clerk.deployment;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;

import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;

import io.quarkiverse.clerk.security.AcceptsToken;
import io.quarkiverse.clerk.security.RequiresFeature;
import io.quarkiverse.clerk.security.RequiresOrganization;
import io.quarkiverse.clerk.security.RequiresPermission;
import io.quarkiverse.clerk.security.RequiresPlan;
import io.quarkiverse.clerk.security.RequiresReverification;
import io.quarkus.security.Authenticated;
import io.quarkus.security.PermissionsAllowed;

/** The annotations that ask something of callers, by their names. */
final class SecurityAnnotations {

    static final DotName ACCEPTS_TOKEN = DotName.createSimple(AcceptsToken.class);
    static final DotName ORGANIZATION = DotName.createSimple(RequiresOrganization.class);
    static final DotName PERMISSION = DotName.createSimple(RequiresPermission.class);
    static final DotName FEATURE = DotName.createSimple(RequiresFeature.class);
    static final DotName PLAN = DotName.createSimple(RequiresPlan.class);
    static final DotName REVERIFICATION = DotName.createSimple(RequiresReverification.class);

    /** Those that Quarkus knows, and that ask for somebody. */
    static final List<DotName> STANDARD = List.of(DotName.createSimple(RolesAllowed.class),
            DotName.createSimple(Authenticated.class), DotName.createSimple(PermissionsAllowed.class));

    /** Makes a class a WebSocket endpoint. */
    static final DotName WEB_SOCKET = DotName.createSimple("io.quarkus.websockets.next.WebSocket");

    /** Those of Jakarta that say something else. */
    static final DotName PERMIT_ALL = DotName.createSimple(PermitAll.class);
    static final DotName DENY_ALL = DotName.createSimple(DenyAll.class);

    /** All that ask something of callers. */
    private static final List<DotName> ALL = List.of(ACCEPTS_TOKEN, ORGANIZATION, PERMISSION, FEATURE, PLAN, REVERIFICATION);

    private static final String JAKARTA_REST = "jakarta.ws.rs";

    /** What holds several of one kind. */
    private static final Map<DotName, DotName> LISTS = Map.of(
            PERMISSION, DotName.createSimple(RequiresPermission.List.class),
            FEATURE, DotName.createSimple(RequiresFeature.List.class),
            PLAN, DotName.createSimple(RequiresPlan.List.class));

    private SecurityAnnotations() {
    }

    /** {@return all that stand anywhere in the application} */
    static Stream<AnnotationInstance> in(IndexView index) {
        return ALL.stream().flatMap(name -> Stream.concat(index.getAnnotations(name).stream(),
                list(name).stream().flatMap(list -> index.getAnnotations(list).stream()).flatMap(SecurityAnnotations::items)))
                .filter(annotation -> annotation.target() != null);
    }

    /** {@return the classes and interfaces that have them, and those that inherit from these: they are meant as well} */
    static Stream<ClassInfo> securedTypes(IndexView index) {
        return in(index).map(SecurityAnnotations::type).filter(type -> !type.isAnnotation())
                .flatMap(type -> withHeirs(type, index)).distinct();
    }

    /** {@return a class or an interface, and all that inherit from it} */
    static Stream<ClassInfo> withHeirs(ClassInfo type, IndexView index) {
        return Stream.of(Stream.of(type), index.getAllKnownSubclasses(type.name()).stream(),
                index.getAllKnownImplementations(type.name()).stream()).flatMap(types -> types);
    }

    private static ClassInfo type(AnnotationInstance annotation) {
        return annotation.target().kind() == AnnotationTarget.Kind.METHOD ? annotation.target().asMethod().declaringClass()
                : annotation.target().asClass();
    }

    /** {@return a class, or a method with its class, for people to find it} */
    static String describe(AnnotationTarget target) {
        if (target.kind() == AnnotationTarget.Kind.CLASS) {
            return target.asClass().name().toString();
        }
        var method = target.asMethod();
        return method.parameterTypes().stream().map(SecurityAnnotations::describe)
                .collect(Collectors.joining(", ", method.declaringClass().name() + "." + method.name() + "(", ")"));
    }

    /** {@return whether Quarkus' own annotations say something of a class or method itself} */
    static boolean hasStandard(AnnotationTarget target) {
        return Stream.concat(STANDARD.stream(), Stream.of(PERMIT_ALL, DENY_ALL)).anyMatch(target::hasDeclaredAnnotation);
    }

    /** {@return whether a method answers requests of Jakarta REST, or leads to what does} */
    static boolean isResourceMethod(MethodInfo method) {
        return method.declaredAnnotations().stream().anyMatch(found -> found.name().packagePrefix().equals(JAKARTA_REST));
    }

    private static String describe(Type type) {
        return type.kind() == Type.Kind.ARRAY
                ? describe(type.asArrayType().elementType()) + "[]".repeat(type.asArrayType().deepDimensions())
                : type.name().withoutPackagePrefix();
    }

    /** {@return those of one kind that stand on a class or a method itself} */
    static List<AnnotationInstance> on(AnnotationTarget target, DotName name) {
        Predicate<DotName> declared = target::hasDeclaredAnnotation;
        if (declared.test(name)) {
            return List.of(target.declaredAnnotation(name));
        }
        return list(name).stream().filter(declared).map(target::declaredAnnotation).flatMap(SecurityAnnotations::items)
                .toList();
    }

    private static List<DotName> list(DotName name) {
        return LISTS.containsKey(name) ? List.of(LISTS.get(name)) : List.of();
    }

    private static Stream<AnnotationInstance> items(AnnotationInstance list) {
        return Stream.of(list.value().asNestedArray())
                .map(item -> AnnotationInstance.create(item.name(), list.target(), item.values()));
    }
}
