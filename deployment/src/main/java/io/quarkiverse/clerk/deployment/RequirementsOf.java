package io.quarkiverse.clerk.deployment;

import static io.quarkiverse.clerk.auth.AuthorizationCheck.check;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;

import io.quarkiverse.clerk.auth.AuthorizationCheck;
import io.quarkiverse.clerk.auth.Reverification;
import io.quarkiverse.clerk.auth.TokenType;
import io.quarkiverse.clerk.security.Requirement;

/**
 * Reads what the methods of a class ask of their callers. An annotation on a method takes the place of one of the same kind on
 * its class. What a class inherits from a superclass or an interface holds for it as well, unless it says something else of the
 * same kind: overriding a method must not open what was closed.
 */
final class RequirementsOf {

    private static final AuthorizationCheck NOTHING = check();

    private final IndexView index;
    private final List<ClassInfo> hierarchy;

    /** Reads a class, and what it inherits from, the nearest first. */
    RequirementsOf(ClassInfo type, IndexView index) {
        this.index = index;
        this.hierarchy = List.copyOf(hierarchy(type));
    }

    private Set<ClassInfo> hierarchy(ClassInfo type) {
        var found = new LinkedHashSet<ClassInfo>();
        for (var next = type; next != null; next = next.superName() == null ? null : index.getClassByName(next.superName())) {
            found.add(next);
        }
        for (var superclass : List.copyOf(found)) {
            addInterfaces(superclass, found);
        }
        return found;
    }

    private void addInterfaces(ClassInfo type, Set<ClassInfo> found) {
        for (var name : type.interfaceNames()) {
            var inherited = index.getClassByName(name);
            if (inherited != null && found.add(inherited)) {
                addInterfaces(inherited, found);
            }
        }
    }

    /** {@return the methods that ask for something, inherited ones too, by their names and parameters} */
    Map<String, Requirement> all() {
        var requirements = new LinkedHashMap<String, Requirement>();
        methods().forEach(method -> {
            var requirement = of(method);
            if (requirement != null) {
                requirements.putIfAbsent(key(method), requirement);
            }
        });
        return requirements;
    }

    /** {@return the methods that others can call on an instance of the class, inherited ones too, the nearest first} */
    Stream<MethodInfo> methods() {
        return hierarchy.stream().flatMap(type -> type.methods().stream()).filter(method -> !method.isConstructor()
                && !Modifier.isStatic(method.flags()) && !Modifier.isPrivate(method.flags()));
    }

    private static String key(MethodInfo method) {
        return method.parameterTypes().stream().map(RequirementsOf::className)
                .collect(Collectors.joining(",", method.name() + "(", ")"));
    }

    /** As {@code Class.getName()} has it: arrays are {@code [I} and {@code [Ljava.lang.String;}. */
    private static String className(Type type) {
        return type.name().toString();
    }

    /** {@return what a method asks for; null if nothing} */
    Requirement of(MethodInfo method) {
        var declarations = declarations(method);
        return isOpen(method, declarations.get(0)) ? null : of(declarations);
    }

    /** {@return what the class asks for, whatever its methods say; null if nothing} */
    Requirement ofClass() {
        return of(List.of());
    }

    private Requirement of(List<MethodInfo> declarations) {
        var accepted = new HashSet<TokenType>();
        find(SecurityAnnotations.ACCEPTS_TOKEN, declarations).forEach(found -> Arrays.stream(found.value().asEnumArray())
                .map(TokenType::valueOf).forEach(accepted::add));
        boolean organization = !find(SecurityAnnotations.ORGANIZATION, declarations).isEmpty();
        var asked = NOTHING;
        for (var found : find(SecurityAnnotations.PERMISSION, declarations)) {
            asked = asked.permission(found.value().asString());
        }
        for (var found : find(SecurityAnnotations.FEATURE, declarations)) {
            asked = asked.feature(found.value().asString());
        }
        for (var found : find(SecurityAnnotations.PLAN, declarations)) {
            asked = asked.plan(found.value().asString());
        }
        for (var found : find(SecurityAnnotations.REVERIFICATION, declarations)) {
            int minutes = found.valueWithDefault(index, "afterMinutes").asInt();
            if (minutes > 0) { // Anything else is one of the AnnotationProblems.
                asked = asked.reverification(new Reverification(
                        Reverification.Level.valueOf(found.valueWithDefault(index, "level").asEnum()), minutes));
            }
        }
        return accepted.isEmpty() && !organization && asked.equals(NOTHING) ? null
                : new Requirement(accepted, organization, asked);
    }

    /** As with Quarkus' own annotations, one method of a protected class can be open; not by a guess which one is meant. */
    private static boolean isOpen(MethodInfo method, MethodInfo nearest) {
        return nearest.hasDeclaredAnnotation(SecurityAnnotations.PERMIT_ALL)
                && nearest.parameterTypes().equals(method.parameterTypes());
    }

    private List<AnnotationInstance> find(DotName name, List<MethodInfo> declarations) {
        var targets = new ArrayList<AnnotationTarget>(declarations);
        targets.addAll(hierarchy);
        return targets.stream().map(target -> SecurityAnnotations.on(target, name)).filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** {@return the method where the class has it and wherever it is inherited from, the nearest first} */
    List<MethodInfo> declarations(MethodInfo method) {
        return hierarchy.stream().flatMap(type -> type.methods().stream()).filter(other -> isSame(method, other)).toList();
    }

    /** A parameter whose type is a variable in one of them may be anything in the other. In doubt, it is the same method. */
    private static boolean isSame(MethodInfo method, MethodInfo other) {
        if (!method.name().equals(other.name()) || method.parametersCount() != other.parametersCount()) {
            return false;
        }
        for (int i = 0; i < method.parametersCount(); i++) {
            var one = method.parameterType(i);
            var another = other.parameterType(i);
            if (!one.name().equals(another.name()) && !isVariable(one) && !isVariable(another)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isVariable(Type type) {
        var kind = type.kind() == Type.Kind.ARRAY ? type.asArrayType().elementType().kind() : type.kind();
        return kind == Type.Kind.TYPE_VARIABLE || kind == Type.Kind.UNRESOLVED_TYPE_VARIABLE;
    }
}
