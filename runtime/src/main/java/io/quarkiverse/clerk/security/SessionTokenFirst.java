package io.quarkiverse.clerk.security;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

import jakarta.interceptor.InterceptorBinding;

/** Binds {@link SessionTokenFirstInterceptor} to the bean that produces the tokens of quarkus-oidc. Internal. */
@InterceptorBinding
@Retention(RUNTIME)
@Target(TYPE)
public @interface SessionTokenFirst {
}
