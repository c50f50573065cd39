package io.quarkiverse.clerk.processor;

import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;

/** The two ways to call. */
enum Style {

    BLOCKING("call", "callOrNull", "run") {
        @Override
        ClassName of(TypeElement blocking) {
            return ClassName.get(blocking);
        }

        @Override
        TypeName answer(ExecutableElement operation) {
            return TypeNames.of(operation.getReturnType());
        }
    },

    MUTINY("callAsync", "callOrNullAsync", "callOrNullAsync") {
        @Override
        ClassName of(TypeElement blocking) {
            var name = ClassName.get(blocking);
            return ClassName.get(name.packageName(), "Mutiny" + name.simpleName());
        }

        @Override
        TypeName answer(ExecutableElement operation) {
            return ParameterizedTypeName.get(Names.UNI, TypeNames.of(operation.getReturnType()).box());
        }
    };

    private final String call;
    private final String callOrNull;
    private final String run;

    Style(String call, String callOrNull, String run) {
        this.call = call;
        this.callOrNull = callOrNull;
        this.run = run;
    }

    /** {@return the interface that is called in this way} */
    abstract ClassName of(TypeElement blocking);

    /** {@return what an operation returns} */
    abstract TypeName answer(ExecutableElement operation);

    /** {@return the class that makes the calls of an interface} */
    ClassName callsOf(TypeElement blocking) {
        return ClassName.get(Names.CALLS_PACKAGE, of(blocking).simpleName() + "Calls");
    }

    /** {@return the method of {@code Calls} that makes the call of an operation} */
    String caller(ExecutableElement operation) {
        if (operation.getReturnType().getKind() == TypeKind.VOID) {
            return run;
        }
        return Annotations.isNullable(operation.getReturnType()) ? callOrNull : call;
    }
}
