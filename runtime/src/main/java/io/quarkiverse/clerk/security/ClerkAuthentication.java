package io.quarkiverse.clerk.security;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * Selects Clerk's mechanism, as {@code @HttpAuthenticationMechanism("clerk")} does: lets only Clerk authenticate the callers of
 * an endpoint, in an application where other extensions authenticate requests too.
 * Whoever shows a token that is not Clerk's is answered with 401, and so is somebody without a token, unless another annotation
 * such as {@code @PermitAll} says otherwise.
 * <p>
 * Needs {@code quarkus.http.auth.proactive=false}: the endpoint has to be known before anybody is authenticated.
 */
@Documented
@Retention(RUNTIME)
@Target({ TYPE, METHOD })
public @interface ClerkAuthentication {
}
