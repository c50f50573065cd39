package io.quarkiverse.clerk.security;

import jakarta.inject.Singleton;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.spi.runtime.AuthorizationController;
import io.smallrye.mutiny.Uni;

/** Holds a requirement against the current caller. Internal. */
@Singleton
public class CallerCheck {

    private final CurrentIdentityAssociation association;
    private final AuthorizationController controller;

    CallerCheck(CurrentIdentityAssociation association, AuthorizationController controller) {
        this.association = association;
        this.controller = controller;
    }

    /** Throws what the call is refused with. Waits for the authentication, if nobody has asked for it yet. */
    void check(Requirement requirement) {
        if (controller.isAuthorizationEnabled()) {
            refuse(requirement, association.getIdentity());
        }
    }

    /** {@return nothing, or a failure with what the call is refused with} */
    Uni<Void> checkLater(Requirement requirement) {
        return controller.isAuthorizationEnabled()
                ? association.getDeferredIdentity().invoke(identity -> refuse(requirement, identity)).replaceWithVoid()
                : Uni.createFrom().voidItem();
    }

    private static void refuse(Requirement requirement, SecurityIdentity identity) {
        requirement.refusal(identity).ifPresent(refusal -> {
            throw refusal;
        });
    }
}
