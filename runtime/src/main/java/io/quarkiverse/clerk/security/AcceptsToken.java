package io.quarkiverse.clerk.security;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

import io.quarkiverse.clerk.auth.TokenType;

/**
 * Says which kinds of tokens are accepted, for an endpoint that not only front ends call. Without it, those of
 * {@code quarkus.clerk.auth.accepts-token} are: session tokens, unless configured otherwise. A caller with a token of another
 * kind is answered with 401, and somebody without a token as well.
 * <p>
 * It holds for resources and, with {@code quarkus.http.auth.proactive=false}, for classes of WebSocket endpoints. On other
 * beans it does not widen what an endpoint accepts:
 * there it refuses, with 403, who has come with a token of another kind. One on a method takes the place of one on its class.
 */
@Documented
@Retention(RUNTIME)
@Target({ TYPE, METHOD })
public @interface AcceptsToken {

    /** {@return the kinds; at least one} */
    TokenType[] value();
}
