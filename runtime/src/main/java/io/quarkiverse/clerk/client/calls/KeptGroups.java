package io.quarkiverse.clerk.client.calls;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

import jakarta.interceptor.InterceptorBinding;

/**
 * Makes a client build each of its groups once and keep it. Without this, {@code clerk.users()} would build the targets of
 * all its operations anew with every call.
 */
@InterceptorBinding
@Retention(RUNTIME)
@Target(TYPE)
public @interface KeptGroups {
}
