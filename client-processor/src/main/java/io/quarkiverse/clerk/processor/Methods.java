package io.quarkiverse.clerk.processor;

import java.util.stream.Collectors;

import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;

/** Restates methods. */
final class Methods {

    private Methods() {
    }

    /** With all annotations, for an interface. */
    static MethodSpec.Builder restated(ExecutableElement method) {
        var copy = MethodSpec.methodBuilder(method.getSimpleName().toString()).addModifiers(Modifier.PUBLIC);
        method.getAnnotationMirrors().forEach(annotation -> copy.addAnnotation(AnnotationSpec.get(annotation)));
        for (var parameter : method.getParameters()) {
            var parameterCopy = parameter(parameter).toBuilder();
            parameter.getAnnotationMirrors()
                    .forEach(annotation -> parameterCopy.addAnnotation(AnnotationSpec.get(annotation)));
            copy.addParameter(parameterCopy.build());
        }
        return copy;
    }

    /** Without annotations but those that the compiler looks at, for a class. */
    static MethodSpec.Builder implemented(ExecutableElement method) {
        var copy = MethodSpec.methodBuilder(method.getSimpleName().toString()).addModifiers(Modifier.PUBLIC)
                .addAnnotation(Override.class);
        if (isDeprecated(method)) {
            copy.addAnnotation(Deprecated.class);
        }
        method.getParameters().forEach(parameter -> copy.addParameter(parameter(parameter)));
        return copy;
    }

    static boolean isDeprecated(ExecutableElement method) {
        return Annotations.has(method, Deprecated.class.getName());
    }

    static String arguments(ExecutableElement method) {
        return method.getParameters().stream().map(parameter -> parameter.getSimpleName().toString())
                .collect(Collectors.joining(", "));
    }

    private static ParameterSpec parameter(VariableElement parameter) {
        return ParameterSpec.builder(TypeNames.of(parameter.asType()), parameter.getSimpleName().toString()).build();
    }
}
