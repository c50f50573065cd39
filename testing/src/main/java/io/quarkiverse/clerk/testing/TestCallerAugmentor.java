package io.quarkiverse.clerk.testing;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.clerk.auth.ClerkInstances;
import io.quarkiverse.clerk.auth.http.ClerkAuthenticationRequest;
import io.quarkiverse.clerk.auth.http.ClerkIdentityProvider;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;

/** Lets beans that a test calls itself, without a request, see the caller of the test in place of nobody. */
@ApplicationScoped
class TestCallerAugmentor implements SecurityIdentityAugmentor {

    private final TestCaller caller;
    private final ClerkInstances instances;
    private final ClerkIdentityProvider identities;

    TestCallerAugmentor(TestCaller caller, ClerkInstances instances, ClerkIdentityProvider identities) {
        this.caller = caller;
        this.instances = instances;
        this.identities = identities;
    }

    /** Before the augmentors of the application. */
    @Override
    public int priority() {
        return Integer.MAX_VALUE;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return augment(identity, context, Map.of());
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context,
            Map<String, Object> attributes) {
        var principal = caller.get();
        // A request without an identity has been found to be nobody's.
        boolean request = HttpSecurityUtils.getRoutingContextAttribute(attributes) != null;
        return principal == null || request || !identity.isAnonymous() || !instances.standard().counts(principal)
                ? Uni.createFrom().item(identity)
                : identities.authenticate(new ClerkAuthenticationRequest(principal, instances.standard()), context);
    }
}
