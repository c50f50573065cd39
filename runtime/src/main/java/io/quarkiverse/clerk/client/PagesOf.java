package io.quarkiverse.clerk.client;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.CLASS;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * Marks a method that walks all pages of a list. {@link io.quarkiverse.clerk.ClerkClient}'s reactive twin is derived from it.
 */
@Retention(CLASS)
@Target(METHOD)
public @interface PagesOf {

    /** {@return the name of the operation that fetches a page; it has the same parameters} */
    String value();
}
