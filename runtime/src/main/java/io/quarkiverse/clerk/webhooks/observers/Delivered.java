package io.quarkiverse.clerk.webhooks.observers;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.inject.Qualifier;

/** Tells events that a webhook has brought from those that an application, or a test of it, fires itself. */
@Qualifier
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface Delivered {

    /** What events are delivered with. */
    final class Literal extends AnnotationLiteral<Delivered> implements Delivered {

        private static final long serialVersionUID = 1L;

        static final Literal INSTANCE = new Literal();
    }
}
