package io.quarkiverse.clerk.security;

import java.util.concurrent.CompletionException;

import jakarta.inject.Singleton;

import org.jboss.logging.Logger;

import io.quarkus.arc.Arc;
import io.quarkus.runtime.BlockingOperationControl;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.spi.runtime.AuthorizationController;
import io.smallrye.mutiny.Uni;

/** Holds a requirement against the current caller. Internal. */
@Singleton
public class CallerCheck {

    private static final Logger LOG = Logger.getLogger(CallerCheck.class);

    private final CurrentIdentityAssociation association;
    private final AuthorizationController controller;

    CallerCheck(CurrentIdentityAssociation association, AuthorizationController controller) {
        this.association = association;
        this.controller = controller;
    }

    /**
     * Throws what the call is refused with. Waits for the authentication, if nobody has asked for it yet; on an event loop,
     * where nobody may wait, a caller who is not known at once is refused.
     */
    void check(Requirement requirement) {
        var checked = checkLater(requirement);
        if (BlockingOperationControl.isBlockingAllowed()) {
            checked.await().indefinitely();
        } else {
            checkAtOnce(checked);
        }
    }

    private static void checkAtOnce(Uni<Void> checked) {
        var outcome = checked.subscribeAsCompletionStage();
        if (!outcome.isDone()) {
            LOG.warn("A method that asks something of its caller was called on an event loop before the caller was known, and "
                    + "the call was refused. Let the method return a Uni, or the route run on a worker thread.");
            throw new UnauthorizedException();
        }
        try {
            outcome.join();
        } catch (CompletionException refused) {
            throw refused.getCause() instanceof SecurityException refusal ? refusal
                    : new UnauthorizedException(refused.getCause());
        }
    }

    /** {@return nothing, or a failure with what the call is refused with} */
    Uni<Void> checkLater(Requirement requirement) {
        return controller.isAuthorizationEnabled()
                ? caller().invoke(identity -> refuse(requirement, identity)).replaceWithVoid()
                : Uni.createFrom().voidItem();
    }

    /** Where there is no request, as in what is scheduled, nobody is calling. */
    private Uni<SecurityIdentity> caller() {
        return Arc.container().requestContext().isActive() ? association.getDeferredIdentity()
                : Uni.createFrom().failure(UnauthorizedException::new);
    }

    private static void refuse(Requirement requirement, SecurityIdentity identity) {
        requirement.refusal(identity).ifPresent(refusal -> {
            throw refusal;
        });
    }
}
