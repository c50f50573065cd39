package io.quarkiverse.clerk.security;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

import io.quarkiverse.clerk.auth.SessionPrincipal;
import io.quarkus.security.identity.SecurityIdentity;

/** Lets applications that use quarkus-oidc too inject a session token: quarkus-oidc would find none in the identity. */
@SessionTokenFirst
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class SessionTokenFirstInterceptor {

    private final SecurityIdentity identity;

    SessionTokenFirstInterceptor(SecurityIdentity identity) {
        this.identity = identity;
    }

    @AroundInvoke
    Object token(InvocationContext call) throws Exception {
        return identity.getPrincipal() instanceof SessionPrincipal session ? session : call.proceed();
    }
}
