package io.quarkiverse.clerk.processor;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeKind;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;

/** Writes the class that has the calls of a group made by {@code Calls}. */
final class GroupCalls {

    private final Group group;
    private final Style style;
    private final Map<String, CodeBlock> constants = new HashMap<>();

    private GroupCalls(Group group, Style style) {
        this.group = group;
        this.style = style;
    }

    static TypeSpec of(Group group, Style style) {
        return new GroupCalls(group, style).type();
    }

    private TypeSpec type() {
        TypeName decorated = style.of(group.type());
        var name = style.callsOf(group.type());
        var type = TypeSpec.classBuilder(name).addModifiers(Modifier.FINAL).addSuperinterface(decorated)
                .addAnnotation(Names.GENERATED).addOriginatingElement(group.type())
                .addJavadoc("{@link $T} with ids checked, failures of their kind, and retries.\n", decorated);
        var methods = group.operations().stream().map(operation -> call(operation, type)).toList();
        return type.addField(decorated, "delegate", Modifier.PRIVATE, Modifier.FINAL)
                .addField(Names.CALLS, "calls", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder().addParameter(decorated, "delegate")
                        .addParameter(Names.CALLS, "calls").addStatement("this.delegate = delegate")
                        .addStatement("this.calls = calls").build())
                .addMethod(MethodSpec.methodBuilder("repeating").addParameter(Names.REPEAT, "repeat").returns(name)
                        .addStatement("return new $T(delegate, calls.repeating(repeat))", name).build())
                .addMethods(methods).build();
    }

    private MethodSpec call(Group.Operation operation, TypeSpec.Builder type) {
        var method = operation.method();
        var constant = constant(operation, type);
        var ids = operation.ids().isEmpty() ? "" : ", " + String.join(", ", operation.ids());
        var answers = style == Style.MUTINY || method.getReturnType().getKind() != TypeKind.VOID;
        return Methods.implemented(method).returns(style.answer(method))
                .addStatement("$Lcalls.$L($L, () -> delegate.$L($L)$L)", answers ? "return " : "", style.caller(method),
                        constant, method.getSimpleName(), Methods.arguments(method), ids)
                .build();
    }

    /** A short form of an operation is the same operation; another one whose name is alike has a constant of its own. */
    private String constant(Group.Operation operation, TypeSpec.Builder type) {
        var value = CodeBlock.of("new $T($S, $S)", Names.OPERATION, operation.httpMethod(), operation.path());
        var name = inCapitals(operation.method().getSimpleName().toString());
        while (!value.equals(constants.getOrDefault(name, value))) {
            name += "_";
        }
        if (constants.put(name, value) == null) {
            type.addField(FieldSpec.builder(Names.OPERATION, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                    .initializer(value).build());
        }
        return name;
    }

    /** {@return the name of the method as that of a constant: {@code GET_JWKS} for {@code getJWKS}} */
    private static String inCapitals(String method) {
        return method.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }
}
