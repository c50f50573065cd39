package io.quarkiverse.clerk.auth.http;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.clerk.auth.RolesMapper;
import io.quarkiverse.clerk.auth.SessionPrincipal;
import io.quarkus.arc.All;
import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;

/** Makes the {@link SecurityIdentity} of a Clerk principal. */
@ApplicationScoped
public class ClerkIdentityProvider implements IdentityProvider<ClerkAuthenticationRequest> {

    private final MappedRoles mappedRoles;

    ClerkIdentityProvider(@All List<RolesMapper> rolesMappers) {
        this.mappedRoles = new MappedRoles(rolesMappers);
    }

    @Override
    public Class<ClerkAuthenticationRequest> getRequestType() {
        return ClerkAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(ClerkAuthenticationRequest request, AuthenticationRequestContext context) {
        var mapped = mappedRoles.of(request.principal(), request.instance());
        var principal = !mapped.isEmpty() && request.principal() instanceof SessionPrincipal session ? session.withRoles(mapped)
                : request.principal();
        return Uni.createFrom().item(QuarkusSecurityIdentity.builder()
                .setPrincipal(principal)
                .addRoles(principal.roles())
                .addRoles(mapped)
                .addPermissionChecker(asked -> Uni.createFrom().item(PrincipalPermissions.include(principal, asked)))
                .addAttributes(IdentityAttributes.of(principal, request.instance()))
                .addCredential(new TokenCredential(principal.token(), "bearer"))
                .build());
    }
}
