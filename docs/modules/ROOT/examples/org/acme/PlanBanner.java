package org.acme;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.jwt.Claim;
import org.eclipse.microprofile.jwt.ClaimValue;
import org.eclipse.microprofile.jwt.JsonWebToken;

import io.quarkiverse.clerk.auth.ClerkPrincipal;
import io.quarkus.security.identity.SecurityIdentity;

// tag::claims[]
@RequestScoped
public class PlanBanner {

    @Inject
    @Claim("plan")
    Optional<String> plan; // a claim that you have put into the session token

    @Inject
    JsonWebToken token; // without a name and claims if nobody is signed in

    // end::claims[]
    String text() {
        return plan.map(name -> token.getName() + " has the plan " + name).orElse("");
    }
    // tag::claims[]
}

@ApplicationScoped
class PlanCounter {

    @Inject
    @Claim("plan")
    ClaimValue<Optional<String>> plan; // of the current request, each time

    @Inject
    SecurityIdentity identity; // identity.getAttribute("clerk.organization-id")

    @Inject
    ClerkPrincipal caller; // a machine too; answers 401 where nobody is signed in
    // end::claims[]

    String key() {
        return plan.getValue().orElse("none") + identity.getAttribute("clerk.organization-id") + caller.tokenType();
    }
    // tag::claims[]
}
// end::claims[]
