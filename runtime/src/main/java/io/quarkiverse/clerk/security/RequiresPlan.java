package io.quarkiverse.clerk.security;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * Lets in users who have a plan, by themselves or by their active organization; others are answered with 403.
 * <p>
 * Nobody signed in is answered with 401. It holds for resources and other beans, classes and methods; one on a method takes the
 * place of one on its class, and {@code @PermitAll} on a method opens it. Where it would never be checked, the build fails.
 */
@Documented
@Repeatable(RequiresPlan.List.class)
@Retention(RUNTIME)
@Target({ TYPE, METHOD })
public @interface RequiresPlan {

    /** {@return the plan; with {@code org:} or {@code user:} in front, to have it from there only} */
    String value();

    /** Several, all of which have to be met. */
    @Documented
    @Retention(RUNTIME)
    @Target({ TYPE, METHOD })
    @interface List {

        /** {@return what has to be met} */
        RequiresPlan[] value();
    }
}
