package org.acme;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.clerk.auth.ApiKeyPrincipal;
import io.quarkiverse.clerk.auth.OAuthPrincipal;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;

/** Gives a caller with the scope reports:read the role scope:reports:read. */
@ApplicationScoped
public class ScopesAsRoles implements SecurityIdentityAugmentor {

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        var augmented = QuarkusSecurityIdentity.builder(identity);
        // With the prefix, a key whose scope somebody has called "admin" is no admin.
        scopes(identity).forEach(scope -> augmented.addRole("scope:" + scope));
        return Uni.createFrom().item(augmented.build());
    }

    private static List<String> scopes(SecurityIdentity identity) {
        if (identity.getPrincipal() instanceof ApiKeyPrincipal key) {
            return key.scopes();
        }
        return identity.getPrincipal() instanceof OAuthPrincipal client ? client.scopes() : List.of();
    }
}
