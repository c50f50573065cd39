package io.quarkiverse.clerk.processor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Reads the groups of a client, and complains of what breaks the conventions that the rest relies on. */
final class GroupReader {

    private static final Pattern ID = Pattern.compile("\\{([^}]+)}");

    private final Types types;
    private final Problems problems;
    private final Set<String> names = new HashSet<>();

    GroupReader(Types types, Problems problems) {
        this.types = types;
        this.problems = problems;
    }

    List<Group> groups(TypeElement root) {
        var groups = new ArrayList<Group>();
        for (var method : ElementFilter.methodsIn(root.getEnclosedElements())) {
            if (method.getModifiers().contains(Modifier.ABSTRACT)) {
                group(method).ifPresent(groups::add);
            }
        }
        return groups;
    }

    private Optional<Group> group(ExecutableElement locator) {
        var type = types.asElement(locator.getReturnType());
        if (type == null || type.getKind() != ElementKind.INTERFACE) {
            problems.add(locator, "does not return a group: make it return the interface with the group's operations");
            return Optional.empty();
        }
        if (!names.add(type.getSimpleName().toString())) { // the classes that make the calls are in one package
            problems.add(locator, "returns a second group " + type.getSimpleName() + ": remove it, or rename its interface");
            return Optional.empty();
        }
        var operations = new ArrayList<Group.Operation>();
        var walks = new ArrayList<Group.Walk>();
        for (var method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            if (method.isDefault()) {
                walk(method).ifPresent(walks::add);
            } else if (method.getModifiers().contains(Modifier.ABSTRACT)) {
                operation(method).ifPresent(operations::add);
            }
        }
        return Optional.of(new Group(locator, (TypeElement) type, operations, walks));
    }

    private Optional<Group.Operation> operation(ExecutableElement method) {
        var httpMethod = Annotations.httpMethod(method);
        var path = Annotations.value(method, Names.PATH);
        if (httpMethod.isEmpty()) {
            problems.add(method, "has no HTTP method: annotate it with @GET, @POST, @PUT, @PATCH or @DELETE");
        }
        if (path.isEmpty()) {
            problems.add(method, "has no path: annotate it with @Path and the whole path below /v1");
        }
        return path.flatMap(template -> ids(method, template)
                .flatMap(ids -> httpMethod.map(verb -> new Group.Operation(method, verb, template, ids))));
    }

    /** {@return the parameters that are in the path, in its order; empty if something is wrong with them} */
    private Optional<List<String>> ids(ExecutableElement method, String path) {
        var names = ID.matcher(path).results().map(MatchResult::group).map(name -> name.substring(1, name.length() - 1))
                .toList();
        var ids = new ArrayList<String>();
        for (var name : names) {
            var parameter = method.getParameters().stream()
                    .filter(candidate -> Annotations.value(candidate, Names.PATH_PARAM).filter(name::equals).isPresent())
                    .findFirst();
            if (parameter.isEmpty()) {
                problems.add(method, "has {" + name + "} in its path and no parameter for it: add @PathParam(\"" + name
                        + "\") String");
            }
            parameter.ifPresent(id -> ids.add(id.getSimpleName().toString()));
        }
        method.getParameters().forEach(parameter -> checkIsId(method, parameter, names));
        return ids.size() == names.size() ? Optional.of(ids) : Optional.empty();
    }

    private void checkIsId(ExecutableElement method, VariableElement parameter, List<String> names) {
        var name = Annotations.value(parameter, Names.PATH_PARAM);
        if (name.isEmpty()) {
            return;
        }
        if (!names.contains(name.get())) {
            problems.add(method, "has a parameter for {" + name.get() + "}, which is not in its path: correct one of them");
        }
        if (!isText(parameter.asType())) {
            problems.add(method, "has a path parameter " + parameter.getSimpleName()
                    + " that is neither a String nor an enum: make it a String");
        }
    }

    private boolean isText(TypeMirror type) {
        var element = types.asElement(type);
        return element != null && (element.getKind() == ElementKind.ENUM || is(type, String.class.getName()));
    }

    private Optional<Group.Walk> walk(ExecutableElement method) {
        var name = Annotations.value(method, Names.PAGES_OF);
        if (name.isEmpty()) {
            problems.add(method, "is a default method, of which no twin can be made: annotate it with @PagesOf, or move it");
            return Optional.empty();
        }
        if (!is(method.getReturnType(), Names.STREAM) || isRaw(method.getReturnType())) {
            problems.add(method, "walks through pages, but returns no Stream<T>: make it return one");
            return Optional.empty();
        }
        var pages = ElementFilter.methodsIn(method.getEnclosingElement().getEnclosedElements()).stream()
                .filter(candidate -> candidate.getSimpleName().contentEquals(name.get()))
                .filter(candidate -> candidate.getModifiers().contains(Modifier.ABSTRACT))
                .filter(candidate -> haveSameParameters(candidate, method)).findFirst();
        if (pages.isEmpty()) {
            problems.add(method, "has @PagesOf(\"" + name.get() + "\"), but there is no operation " + name.get()
                    + " with the same parameters: correct the name, or the parameters");
            return Optional.empty();
        }
        return walk(method, pages.get());
    }

    private Optional<Group.Walk> walk(ExecutableElement method, ExecutableElement pages) {
        if (!is(pages.getReturnType(), Names.LIST) && !is(pages.getReturnType(), Names.PAGE.canonicalName())) {
            problems.add(pages, "is walked through, but returns neither a List nor a Page: make it return one of them");
            return Optional.empty();
        }
        var query = pages.getParameters().stream().filter(parameter -> Annotations.has(parameter, Names.BEAN_PARAM))
                .findFirst();
        if (query.isEmpty()) {
            problems.add(pages, "is walked through, but has no query: add one with @BeanParam");
            return Optional.empty();
        }
        var name = method.getParameters().get(pages.getParameters().indexOf(query.get())).getSimpleName();
        return Optional.of(new Group.Walk(method, pages, name.toString()));
    }

    private boolean haveSameParameters(ExecutableElement one, ExecutableElement other) {
        var parameters = one.getParameters();
        var others = other.getParameters();
        if (parameters.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < parameters.size(); i++) {
            if (!types.isSameType(parameters.get(i).asType(), others.get(i).asType())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isRaw(TypeMirror type) {
        return ((DeclaredType) type).getTypeArguments().isEmpty();
    }

    static boolean is(TypeMirror type, String name) {
        return type instanceof DeclaredType declared
                && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals(name);
    }
}
