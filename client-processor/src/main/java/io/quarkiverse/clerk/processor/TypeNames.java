package io.quarkiverse.clerk.processor;

import java.util.List;

import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;

/** Names types with the annotations on them, such as {@code @Nullable}, which JavaPoet leaves out. */
final class TypeNames {

    private TypeNames() {
    }

    static TypeName of(TypeMirror type) {
        var annotations = type.getAnnotationMirrors().stream().map(AnnotationSpec::get).toList();
        return annotations.isEmpty() ? bare(type) : bare(type).annotated(annotations);
    }

    private static TypeName bare(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return ArrayTypeName.of(of(array.getComponentType()));
        }
        if (type instanceof DeclaredType declared) {
            var name = ClassName.get((TypeElement) declared.asElement());
            List<? extends TypeMirror> arguments = declared.getTypeArguments();
            return arguments.isEmpty() ? name
                    : ParameterizedTypeName.get(name, arguments.stream().map(TypeNames::of).toArray(TypeName[]::new));
        }
        return TypeName.get(type);
    }
}
