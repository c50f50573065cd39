package io.quarkiverse.clerk.processor;

import java.util.List;

import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;

/** Writes the interfaces of the client that does not block. */
final class MutinyTwin {

    private final Javadocs javadocs;
    private final Problems problems;

    MutinyTwin(Javadocs javadocs, Problems problems) {
        this.javadocs = javadocs;
        this.problems = problems;
    }

    TypeSpec of(TypeElement root, List<Group> groups) {
        var twin = twin(root).addJavadoc("""
                {@link $T} without blocking: the same operations, with answers as {@code Uni}. A call is made when its answer is
                subscribed to, once for each subscription, and may be made from any thread. All that goes wrong is a failure of
                the {@code Uni}.
                """, root);
        for (var group : groups) {
            twin.addMethod(Methods.restated(group.locator()).addModifiers(Modifier.ABSTRACT)
                    .addJavadoc(javadocs.asItIs(group.locator())).returns(Style.MUTINY.of(group.type())).build());
        }
        for (var method : ElementFilter.methodsIn(root.getEnclosedElements())) {
            if (method.isDefault()) {
                twin.addMethod(view(root, method));
            } else if (method.getModifiers().contains(Modifier.STATIC)) {
                twin.addMethod(shared(root, method));
            }
        }
        return twin.build();
    }

    TypeSpec of(Group group) {
        var twin = twin(group.type()).addJavadoc(javadocs.asItIs(group.type()));
        for (var operation : group.operations()) {
            var method = operation.method();
            twin.addMethod(Methods.restated(method).addModifiers(Modifier.ABSTRACT)
                    .addJavadoc(javadocs.ofUni(method, method.getReturnType().getKind() != TypeKind.VOID))
                    .returns(Style.MUTINY.answer(method)).build());
        }
        group.walks().forEach(walk -> twin.addMethod(walk(walk)));
        return twin.build();
    }

    private static TypeSpec.Builder twin(TypeElement blocking) {
        var twin = TypeSpec.interfaceBuilder(Style.MUTINY.of(blocking)).addModifiers(Modifier.PUBLIC)
                .addOriginatingElement(blocking);
        blocking.getAnnotationMirrors().stream().filter(annotation -> !Annotations.name(annotation).equals(Names.CLIENT_ROOT))
                .forEach(annotation -> twin.addAnnotation(AnnotationSpec.get(annotation)));
        return twin.addAnnotation(Names.GENERATED);
    }

    private MethodSpec walk(Group.Walk walk) {
        var pages = walk.pages();
        var arguments = walk.method().getParameters().stream().map(parameter -> parameter.getSimpleName().toString())
                .map(name -> CodeBlock.of("$L", name.equals(walk.query()) ? "page" : name))
                .collect(CodeBlock.joining(", "));
        var item = ((DeclaredType) walk.method().getReturnType()).getTypeArguments().get(0);
        var onePage = GroupReader.is(pages.getReturnType(), Names.LIST) ? CodeBlock.of(".map($T::of)", Names.PAGE)
                : CodeBlock.of("");
        return Methods.restated(walk.method()).addModifiers(Modifier.DEFAULT).addJavadoc(javadocs.ofMulti(walk.method()))
                .returns(ParameterizedTypeName.get(Names.MULTI, TypeNames.of(item)))
                .addStatement("return $T.multi($L, page -> $L($L)$L)", Names.PAGES, walk.query(), pages.getSimpleName(),
                        arguments, onePage)
                .build();
    }

    /** A method like {@code withRetries()}, which gives the same client with other retries. */
    private MethodSpec view(TypeElement root, ExecutableElement method) {
        var repeat = switch (method.getSimpleName().toString()) {
            case "withRetries" -> "ALL";
            case "withoutRetries" -> "NONE";
            default -> {
                problems.add(method, "is a default method, of which no twin can be made: tell MutinyTwin how, or move it");
                yield "";
            }
        };
        return Methods.restated(method).addModifiers(Modifier.DEFAULT).addJavadoc(javadocs.asItIs(method))
                .returns(Style.MUTINY.of(root))
                .addStatement("return $T.repeating(this, $T.$L)", Style.MUTINY.callsOf(root), Names.REPEAT, repeat).build();
    }

    private MethodSpec shared(TypeElement root, ExecutableElement method) {
        return Methods.restated(method).addModifiers(Modifier.STATIC).addJavadoc(javadocs.asItIs(method))
                .returns(TypeNames.of(method.getReturnType()))
                .addStatement("return $T.$L($L)", root, method.getSimpleName(), Methods.arguments(method)).build();
    }
}
