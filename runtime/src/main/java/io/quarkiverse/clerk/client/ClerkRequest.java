package io.quarkiverse.clerk.client;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * Gives a record that is sent to Clerk its builder. A part that is not set stays null, which leaves it out; a part that may
 * be cleared is an {@code Optional} and has two setters, so that {@code firstName("Ann")} sets and
 * {@code firstName(Optional.empty())} clears.
 */
@RecordBuilder.Template(options = @RecordBuilder.Options(emptyDefaultForOptional = false, addConcreteSettersForOptional = true, publicBuilderConstructors = true))
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
public @interface ClerkRequest {
}
