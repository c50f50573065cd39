package io.quarkiverse.clerk.test.auth;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkiverse.clerk.auth.ApiKeyPrincipal;
import io.quarkiverse.clerk.auth.ClerkPrincipal;
import io.quarkiverse.clerk.auth.MachinePrincipal;
import io.quarkiverse.clerk.auth.OAuthPrincipal;
import io.quarkiverse.clerk.auth.SessionPrincipal;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;

/** Tells callers who they are. */
@Path("/caller")
@Authenticated
public class CallerResource {

    private final SecurityIdentity identity;

    CallerResource(SecurityIdentity identity) {
        this.identity = identity;
    }

    @GET
    public String caller() {
        var caller = (ClerkPrincipal) identity.getPrincipal();
        return caller.tokenType() + " " + caller.subject() + " " + details(caller);
    }

    private static String details(ClerkPrincipal caller) {
        if (caller instanceof ApiKeyPrincipal key) {
            return key.id() + " " + key.name() + " " + key.scopes() + " " + key.claims() + " " + key.userId();
        }
        if (caller instanceof OAuthPrincipal token) {
            return token.id() + " " + token.clientId() + " " + token.scopes() + " " + token.userId();
        }
        if (caller instanceof MachinePrincipal machine) {
            return machine.id() + " " + machine.scopes() + " " + machine.claims() + " " + machine.machineId();
        }
        return ((SessionPrincipal) caller).userId();
    }
}
