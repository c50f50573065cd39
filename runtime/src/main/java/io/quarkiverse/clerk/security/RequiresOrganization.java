package io.quarkiverse.clerk.security;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * Lets in users who act for an organization; others are answered with 403.
 * <p>
 * Nobody signed in is answered with 401. It holds for resources and other beans, classes and methods; one on a method takes the
 * place of one on its class, and {@code @PermitAll} on a method opens it. Where it would never be checked, the build fails.
 */
@Documented
@Retention(RUNTIME)
@Target({ TYPE, METHOD })
public @interface RequiresOrganization {
}
