package io.quarkiverse.clerk.processor;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;

/** Writes what puts the calls of groups around the groups of a client. */
final class RootCalls {

    private static final String VIEW_JAVADOC = """
            Makes a view with other retries. A group of somebody else, such as a mock, stays as it is.

            @param client whose groups are given
            @param repeat which calls are made again
            @return the view; never null
            """;

    private static final String KEPT_JAVADOC = """
            Makes a view that builds each group once, when it is first asked for, and keeps it.

            @param client whose groups are given
            @param calls what makes the calls of the groups
            @return the view; never null
            """;

    private RootCalls() {
    }

    /**
     * Views of the client. They are classes without names, because Quarkus would serve any other one that implements an
     * interface with a {@code @Path} as a resource of the application.
     */
    static TypeSpec views(TypeElement root, List<Group> groups, Style style) {
        TypeName client = style.of(root);
        var repeating = TypeSpec.anonymousClassBuilder("").addSuperinterface(client);
        var kept = TypeSpec.anonymousClassBuilder("").addSuperinterface(client)
                .addField(FieldSpec.builder(ParameterizedTypeName.get(Map.class, String.class, Object.class), "groups",
                        Modifier.PRIVATE, Modifier.FINAL).initializer("new $T<>()", ConcurrentHashMap.class).build());
        for (var group : groups) {
            var locator = group.locator();
            var name = locator.getSimpleName();
            repeating.addMethod(Methods.implemented(locator).returns(style.of(group.type()))
                    .addStatement("var group = client.$L()", name)
                    .addStatement("return group instanceof $T calls ? calls.repeating(repeat) : group",
                            style.callsOf(group.type()))
                    .build());
            kept.addMethod(Methods.implemented(locator).returns(style.of(group.type()))
                    .addStatement("return ($T) groups.computeIfAbsent($S, built -> $T.around(client.$L(), calls))",
                            style.of(group.type()), name.toString(), Names.CALL_GROUPS, name)
                    .build());
        }
        return TypeSpec.classBuilder(style.callsOf(root)).addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addAnnotation(Names.GENERATED).addOriginatingElement(root)
                .addJavadoc("Makes views of a {@link $T}.\n", client)
                .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
                .addMethod(MethodSpec.methodBuilder("repeating").addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .addJavadoc(VIEW_JAVADOC).addParameter(client, "client").addParameter(Names.REPEAT, "repeat")
                        .returns(client).addStatement("return $L", repeating.build()).build())
                .addMethod(MethodSpec.methodBuilder("kept").addModifiers(Modifier.STATIC).addJavadoc(KEPT_JAVADOC)
                        .addParameter(client, "client").addParameter(Names.CALLS, "calls").returns(client)
                        .addStatement("return $L", kept.build()).build())
                .build();
    }

    /** The one place that knows which class makes the calls of which group. */
    static TypeSpec table(TypeElement root, List<Group> groups) {
        var around = MethodSpec.methodBuilder("around").addModifiers(Modifier.STATIC).returns(Object.class)
                .addParameter(Object.class, "group").addParameter(Names.CALLS, "calls")
                .addJavadoc("{@return the group with its calls made by these, or what is no group as it is}\n");
        for (var style : Style.values()) {
            for (var group : groups) {
                around.beginControlFlow("if (group instanceof $T raw)", style.of(group.type()))
                        .addStatement("return new $T(raw, calls)", style.callsOf(group.type())).endControlFlow();
            }
        }
        return TypeSpec.classBuilder(Names.CALL_GROUPS).addModifiers(Modifier.FINAL).addAnnotation(Names.GENERATED)
                .addOriginatingElement(root).addJavadoc("Which class makes the calls of which group.\n")
                .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
                .addMethod(around.addStatement("return group").build()).build();
    }
}
