package io.quarkiverse.clerk.auth.http;

import java.security.Permission;
import java.security.Principal;
import java.util.Map;
import java.util.Set;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.credential.Credential;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;

/**
 * Stands for a caller whose token is no good, or could not be looked at, where the resource is open to everybody. Who asks
 * anything about the caller is told so; without it, Quarkus would want to wait, which on an event loop is status 500.
 */
final class RefusedIdentity implements SecurityIdentity {

    private final RuntimeException refusal;

    RefusedIdentity(Throwable refusal) {
        this.refusal = refusal instanceof RuntimeException known ? known : new AuthenticationFailedException(refusal);
    }

    @Override
    public Principal getPrincipal() {
        throw refusal;
    }

    @Override
    public boolean isAnonymous() {
        throw refusal;
    }

    @Override
    public Set<String> getRoles() {
        throw refusal;
    }

    @Override
    public boolean hasRole(String role) {
        throw refusal;
    }

    @Override
    public <T extends Credential> T getCredential(Class<T> type) {
        throw refusal;
    }

    @Override
    public Set<Credential> getCredentials() {
        throw refusal;
    }

    @Override
    public <T> T getAttribute(String name) {
        throw refusal;
    }

    @Override
    public Map<String, Object> getAttributes() {
        throw refusal;
    }

    @Override
    public Uni<Boolean> checkPermission(Permission permission) {
        return Uni.createFrom().failure(refusal);
    }
}
