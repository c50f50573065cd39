package io.quarkiverse.clerk.webhooks.event;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.inject.Qualifier;

/**
 * Of all events that an observer's parameter could be, the one of this type:
 *
 * <pre>
 * void changed(&#64;Observes &#64;ClerkEvent(USER_CREATED) UserEvent event)
 * </pre>
 *
 * May be left out where the parameter's class says it already. An observer that could never be called stops the build.
 */
@Qualifier
@Retention(RetentionPolicy.RUNTIME)
@Target({ ElementType.PARAMETER, ElementType.FIELD, ElementType.METHOD, ElementType.TYPE })
public @interface ClerkEvent {

    /** {@return the type} */
    WebhookEventType value();

    /** What events are sent with. */
    final class Literal extends AnnotationLiteral<ClerkEvent> implements ClerkEvent {

        private static final long serialVersionUID = 1L;

        private final WebhookEventType value;

        /** Makes the qualifier of a type. */
        public Literal(WebhookEventType value) {
            this.value = value;
        }

        @Override
        public WebhookEventType value() {
            return value;
        }
    }
}
