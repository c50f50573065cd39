package io.quarkiverse.clerk.security;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

import io.quarkiverse.clerk.auth.Reverification.Level;

/**
 * Lets in users who have proved who they are a short while ago. The others are answered with 403 and the JSON by which Clerk's
 * front ends know that they have to ask: their dialog opens, and the request is made again.
 * <p>
 * Nobody signed in is answered with 401. It holds for resources and other beans, classes and methods; one on a method takes the
 * place of one on its class, and {@code @PermitAll} on a method opens it. Where it would never be checked, the build fails.
 *
 * @see <a href="https://clerk.com/docs/guides/secure/reverification">Clerk's description of reverification</a>
 */
@Documented
@Retention(RUNTIME)
@Target({ TYPE, METHOD })
public @interface RequiresReverification {

    /** {@return the factors that have to be verified; for a user who has no second one, the first stands in for it} */
    Level level() default Level.SECOND_FACTOR;

    /** {@return how many minutes a proof holds; more than 0} */
    int afterMinutes() default 10;
}
