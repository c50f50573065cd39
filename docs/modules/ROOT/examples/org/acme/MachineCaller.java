package org.acme;

import io.quarkiverse.clerk.auth.ApiKeyPrincipal;
import io.quarkiverse.clerk.auth.MachinePrincipal;
import io.quarkiverse.clerk.auth.OAuthPrincipal;
import io.quarkiverse.clerk.auth.SessionPrincipal;
import io.quarkus.security.identity.SecurityIdentity;

public class MachineCaller {

    private final SecurityIdentity identity;

    MachineCaller(SecurityIdentity identity) {
        this.identity = identity;
    }

    // tag::principals[]
    String describe() {
        var caller = identity.getPrincipal();
        if (caller instanceof ApiKeyPrincipal key) {
            String owner = key.userId() != null ? key.userId() : key.organizationId();
            return "key %s (%s) of %s, for %s, with %s".formatted(key.id(), key.name(), owner, key.scopes(), key.claims());
        }
        if (caller instanceof OAuthPrincipal client) {
            return "client %s for user %s, for %s".formatted(client.clientId(), client.userId(), client.scopes());
        }
        if (caller instanceof MachinePrincipal machine) {
            return "machine %s, with %s".formatted(machine.machineId(), machine.claims());
        }
        return caller instanceof SessionPrincipal user ? "user %s".formatted(user.userId()) : "nobody";
    }
    // end::principals[]
}
