package io.quarkiverse.clerk.auth.http;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.clerk.auth.ClerkPrincipal;
import io.quarkiverse.clerk.auth.RolesClaim;
import io.quarkiverse.clerk.auth.RolesMapper;
import io.quarkiverse.clerk.auth.SessionPrincipal;
import io.quarkiverse.clerk.config.ClerkConfig;
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

    private final List<RolesMapper> rolesMappers;
    private final Duration clockSkew;

    ClerkIdentityProvider(@All List<RolesMapper> rolesMappers, ClerkConfig config) {
        this.rolesMappers = Stream.concat(config.auth().rolesClaim().map(RolesClaim::new).stream(), rolesMappers.stream())
                .toList();
        this.clockSkew = config.auth().clockSkew();
    }

    @Override
    public Class<ClerkAuthenticationRequest> getRequestType() {
        return ClerkAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(ClerkAuthenticationRequest request, AuthenticationRequestContext context) {
        var mapped = mappedRoles(request.principal());
        var principal = !mapped.isEmpty() && request.principal() instanceof SessionPrincipal session ? session.withRoles(mapped)
                : request.principal();
        return Uni.createFrom().item(QuarkusSecurityIdentity.builder()
                .setPrincipal(principal)
                .addRoles(principal.roles())
                .addRoles(mapped)
                .addPermissionChecker(asked -> Uni.createFrom().item(PrincipalPermissions.include(principal, asked)))
                .addAttributes(IdentityAttributes.of(principal, clockSkew))
                .addCredential(new TokenCredential(principal.token(), "bearer"))
                .build());
    }

    private Set<String> mappedRoles(ClerkPrincipal principal) {
        if (rolesMappers.isEmpty()) {
            return Set.of();
        }
        var roles = new HashSet<String>();
        rolesMappers.forEach(mapper -> roles.addAll(mapper.roles(principal)));
        return roles;
    }
}
