package io.quarkiverse.clerk.security;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

import jakarta.interceptor.InterceptorBinding;

/** Binds {@link ClerkCheckInterceptor} to a bean. The build puts it where something is asked of callers. Internal. */
@InterceptorBinding
@Retention(RUNTIME)
@Target(TYPE)
public @interface ClerkChecked {
}
