package io.quarkiverse.clerk.deployment;

import static java.util.stream.Collectors.joining;

import java.lang.reflect.Modifier;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

import io.quarkiverse.clerk.auth.TokenType;

/**
 * Looks through an application for all that is wrong with its use of Clerk's annotations, so that it can be put right in one
 * go. What is never checked would be an open door that looks closed.
 */
final class AnnotationProblems {

    private final IndexView index;
    private final Predicate<DotName> isBean;
    private final Set<String> problems = new TreeSet<>();

    private AnnotationProblems(IndexView index, Predicate<DotName> isBean) {
        this.index = index;
        this.isBean = isBean;
    }

    /**
     * Checks an application.
     *
     * @param index its classes
     * @param isBean whether CDI makes the instances of a class, so that calls of its methods are checked
     * @return everything that is wrong, in one message; empty if nothing is
     */
    static Optional<String> in(IndexView index, Predicate<DotName> isBean) {
        var check = new AnnotationProblems(index, isBean);
        SecurityAnnotations.in(index).forEach(check::annotation);
        SecurityAnnotations.securedTypes(index).filter(AnnotationProblems::isConcrete).forEach(check::machinesInSessions);
        return check.problems.isEmpty() ? Optional.empty() : Optional.of(check.message());
    }

    private String message() {
        return problems.stream().collect(joining("\n", "quarkus-clerk cannot protect the application; %d problem%s:%n"
                .formatted(problems.size(), problems.size() == 1 ? "" : "s"), ""));
    }

    private void add(AnnotationInstance annotation, String problem) {
        problems.add("  %s, @%s: %s".formatted(SecurityAnnotations.describe(annotation.target()),
                annotation.name().withoutPackagePrefix(), problem));
    }

    private void annotation(AnnotationInstance annotation) {
        var target = annotation.target();
        AnnotationValues.problem(annotation, index).ifPresent(problem -> add(annotation, problem));
        Stream.of(SecurityAnnotations.PERMIT_ALL, SecurityAnnotations.DENY_ALL).filter(target::hasDeclaredAnnotation)
                .forEach(other -> add(annotation, "found @" + other.withoutPackagePrefix()
                        + " beside it, which contradicts it; expected one of the two"));
        if (target.kind() == AnnotationTarget.Kind.METHOD) {
            place(annotation, target.asMethod());
        } else {
            place(annotation, target.asClass());
        }
    }

    private void place(AnnotationInstance annotation, MethodInfo method) {
        if (Modifier.isPrivate(method.flags()) || Modifier.isStatic(method.flags())) {
            add(annotation, "found on a method that is private or static, where it is never checked; expected on another one");
        } else if (types(method.declaringClass())
                .anyMatch(type -> type.hasDeclaredAnnotation(SecurityAnnotations.WEB_SOCKET))) {
            add(annotation,
                    "found on a method of a WebSocket endpoint, where the caller may not be known; expected on the class, "
                            + "or require(...) of an injected ClerkAuth");
        } else if (types(method.declaringClass())
                .noneMatch(type -> isBean.test(type.name()) || isResourceMethod(method, type))) {
            neverChecked(annotation, method.declaringClass());
        }
    }

    private void place(AnnotationInstance annotation, ClassInfo type) {
        if (type.isAnnotation()) {
            add(annotation, "found on an annotation, where it does nothing; expected on a class or a method");
        } else if (types(type).noneMatch(other -> isBean.test(other.name()) || isResource(other))) {
            neverChecked(annotation, type);
        }
    }

    /** What nobody implements is no door. */
    private void neverChecked(AnnotationInstance annotation, ClassInfo type) {
        if (types(type).findAny().isPresent()) {
            add(annotation, "found where it is never checked, because " + type.name() + " is neither a bean nor a resource; "
                    + "expected a scope on the class, such as @ApplicationScoped");
        }
    }

    /** {@return what there can be instances of; tests have classes that are no beans, such as mocks, beside those that are} */
    private Stream<ClassInfo> types(ClassInfo type) {
        return SecurityAnnotations.withHeirs(type, index).filter(AnnotationProblems::isConcrete);
    }

    private static boolean isConcrete(ClassInfo type) {
        return !type.isInterface() && !type.isAbstract();
    }

    private boolean isResource(ClassInfo type) {
        return new RequirementsOf(type, index).methods().anyMatch(SecurityAnnotations::isResourceMethod);
    }

    /** Sub-resources are no beans. */
    private boolean isResourceMethod(MethodInfo method, ClassInfo type) {
        return new RequirementsOf(type, index).declarations(method).stream().anyMatch(SecurityAnnotations::isResourceMethod);
    }

    private void machinesInSessions(ClassInfo type) {
        var requirements = new RequirementsOf(type, index);
        requirements.methods().forEach(method -> {
            var asked = requirements.of(method);
            if (asked != null && asked.needsSession() && !asked.accepts(TokenType.SESSION_TOKEN)) {
                problems.add("  " + SecurityAnnotations.describe(method)
                        + ", @AcceptsToken: found only machines, beside checks "
                        + "that only a session can pass; expected TokenType.SESSION_TOKEN too, or none of those checks");
            }
        });
    }
}
