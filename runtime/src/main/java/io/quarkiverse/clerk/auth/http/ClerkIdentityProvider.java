package io.quarkiverse.clerk.auth.http;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;

/** Makes the {@link SecurityIdentity} of a Clerk principal. */
@ApplicationScoped
public class ClerkIdentityProvider implements IdentityProvider<ClerkAuthenticationRequest> {

    @Override
    public Class<ClerkAuthenticationRequest> getRequestType() {
        return ClerkAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(ClerkAuthenticationRequest request, AuthenticationRequestContext context) {
        var principal = request.principal();
        return Uni.createFrom().item(QuarkusSecurityIdentity.builder()
                .setPrincipal(principal)
                .addRoles(principal.roles())
                .addCredential(new TokenCredential(principal.token(), "bearer"))
                .build());
    }
}
