package io.quarkiverse.clerk.processor;

import java.util.Optional;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Reads annotations by their names. */
final class Annotations {

    private Annotations() {
    }

    static boolean has(Element element, String name) {
        return find(element, name).isPresent();
    }

    static String name(AnnotationMirror annotation) {
        return ((TypeElement) annotation.getAnnotationType().asElement()).getQualifiedName().toString();
    }

    static Optional<String> value(Element element, String name) {
        return find(element, name).flatMap(annotation -> annotation.getElementValues().entrySet().stream()
                .filter(member -> member.getKey().getSimpleName().contentEquals("value"))
                .map(member -> member.getValue().getValue().toString()).findFirst());
    }

    /** {@return the HTTP method that an operation stands for, from the annotation on its annotation} */
    static Optional<String> httpMethod(Element operation) {
        return operation.getAnnotationMirrors().stream()
                .flatMap(annotation -> value(annotation.getAnnotationType().asElement(), Names.HTTP_METHOD).stream())
                .findFirst();
    }

    private static Optional<? extends AnnotationMirror> find(Element element, String name) {
        return element.getAnnotationMirrors().stream().filter(annotation -> name(annotation).equals(name)).findFirst();
    }
}
