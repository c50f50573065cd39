package org.acme;

import java.util.Set;

import io.quarkiverse.clerk.auth.ActiveOrganization;
import io.quarkiverse.clerk.auth.SessionPrincipal;
import io.quarkus.security.identity.SecurityIdentity;

public class Caller {

    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    // tag::principal[]
    String describe() {
        var caller = (SessionPrincipal) identity.getPrincipal();
        String user = caller.userId(); // the same as getName()
        String session = caller.sessionId(); // null if the token does not say
        ActiveOrganization organization = caller.organization(); // null if the user acts for none
        String plan = caller.getClaim("plan"); // any claim of the token, also your own ones
        Set<String> roles = identity.getRoles(); // of the active organization
        return "%s in %s for %s, plan %s, %s".formatted(user, session, organization, plan, roles);
    }
    // end::principal[]
}
