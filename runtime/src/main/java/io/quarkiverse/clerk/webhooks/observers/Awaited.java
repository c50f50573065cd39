package io.quarkiverse.clerk.webhooks.observers;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.inject.Qualifier;

/**
 * Added to the event of observers that return before they are done. No event has it, so CDI, which would not wait for them,
 * does not call them: {@link ReactiveObservers} does.
 */
@Qualifier
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface Awaited {
}
