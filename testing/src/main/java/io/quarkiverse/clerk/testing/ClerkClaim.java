package io.quarkiverse.clerk.testing;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** A claim of the caller of a test, as text or as JSON. */
@Retention(RUNTIME)
@Target({})
public @interface ClerkClaim {

    /**
     * {@return its name; or the way to it with dots between the names, such as {@code metadata.plan}} A name with a colon in
     * it, such as a URL, is taken as it is.
     */
    String key();

    /** {@return its value as text} */
    String value() default "";

    /** {@return its value as JSON in place of text, such as {@code 5}, {@code true} or {@code ["a", "b"]}} */
    String json() default "";
}
