package io.quarkiverse.clerk.processor;

import javax.annotation.processing.Messager;
import javax.lang.model.element.ExecutableElement;
import javax.tools.Diagnostic;

/** Reports broken conventions, all of them, as errors of the compilation. */
final class Problems {

    private final Messager messager;
    private boolean any;

    Problems(Messager messager) {
        this.messager = messager;
    }

    void add(ExecutableElement method, String whatAndHow) {
        any = true;
        messager.printMessage(Diagnostic.Kind.ERROR,
                method.getEnclosingElement().getSimpleName() + "." + method.getSimpleName() + " " + whatAndHow, method);
    }

    boolean any() {
        return any;
    }
}
