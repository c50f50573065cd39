package io.quarkiverse.clerk.processor;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;

/** What is read and written, by name: the classes themselves are only being compiled. */
final class Names {

    static final String CALLS_PACKAGE = "io.quarkiverse.clerk.client.calls";
    private static final String CLIENT_PACKAGE = "io.quarkiverse.clerk.client";

    static final String CLIENT_ROOT = CALLS_PACKAGE + ".ClientRoot";
    static final String PAGES_OF = CLIENT_PACKAGE + ".PagesOf";
    static final String NULLABLE = "org.jspecify.annotations.Nullable";
    static final String HTTP_METHOD = "jakarta.ws.rs.HttpMethod";
    static final String PATH = "jakarta.ws.rs.Path";
    static final String PATH_PARAM = "jakarta.ws.rs.PathParam";
    static final String BEAN_PARAM = "jakarta.ws.rs.BeanParam";
    static final String STREAM = "java.util.stream.Stream";
    static final String LIST = "java.util.List";

    static final ClassName PAGE = ClassName.get(CLIENT_PACKAGE, "Page");
    static final ClassName PAGES = ClassName.get(CLIENT_PACKAGE, "Pages");
    static final ClassName CALLS = ClassName.get(CALLS_PACKAGE, "Calls");
    static final ClassName OPERATION = ClassName.get(CALLS_PACKAGE, "Operation");
    static final ClassName REPEAT = ClassName.get(CALLS_PACKAGE, "Repeat");
    static final ClassName CALL_GROUPS = ClassName.get(CALLS_PACKAGE, "CallGroups");
    static final ClassName UNI = ClassName.get("io.smallrye.mutiny", "Uni");
    static final ClassName MULTI = ClassName.get("io.smallrye.mutiny", "Multi");

    static final AnnotationSpec GENERATED = AnnotationSpec.builder(ClassName.get("javax.annotation.processing", "Generated"))
            .addMember("value", "$S", ClientProcessor.class.getName()).build();

    private Names() {
    }
}
