package io.quarkiverse.clerk.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;

import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;

/**
 * Derives from a client that is marked with {@code @ClientRoot}, and from its groups, the twin that does not block, and the
 * classes that make the calls of both. Nothing is written while a convention is broken.
 */
@SupportedAnnotationTypes(Names.CLIENT_ROOT)
public final class ClientProcessor extends AbstractProcessor {

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (var annotation : annotations) {
            ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation)).forEach(this::derive);
        }
        return true;
    }

    private void derive(TypeElement root) {
        var problems = new Problems(processingEnv.getMessager());
        var groups = new GroupReader(processingEnv.getTypeUtils(), problems).groups(root);
        var twin = new MutinyTwin(new Javadocs(processingEnv.getElementUtils()), problems);
        var twinRoot = twin.of(root, groups);
        if (problems.any()) {
            return;
        }
        write(Style.MUTINY.of(root), twinRoot);
        write(Names.CALL_GROUPS, RootCalls.table(root, groups));
        groups.forEach(group -> write(Style.MUTINY.of(group.type()), twin.of(group)));
        for (var style : Style.values()) {
            write(style.callsOf(root), RootCalls.views(root, groups, style));
            groups.forEach(group -> write(style.callsOf(group.type()), GroupCalls.of(group, style)));
        }
    }

    private void write(ClassName name, TypeSpec type) {
        try {
            JavaFile.builder(name.packageName(), type).indent("    ").skipJavaLangImports(true).build()
                    .writeTo(processingEnv.getFiler());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
