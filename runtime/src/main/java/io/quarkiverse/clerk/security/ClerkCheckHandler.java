package io.quarkiverse.clerk.security;

import java.util.List;

import org.jboss.resteasy.reactive.common.model.ResourceClass;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.model.HandlerChainCustomizer;
import org.jboss.resteasy.reactive.server.model.ServerResourceMethod;
import org.jboss.resteasy.reactive.server.spi.ServerRestHandler;

import io.quarkiverse.clerk.auth.http.TokenAcceptance;
import io.quarkus.arc.Arc;
import io.vertx.ext.web.RoutingContext;

/** Checks callers of a resource method of Quarkus REST before the body of the request is read. Internal. */
public class ClerkCheckHandler implements ServerRestHandler, HandlerChainCustomizer {

    private Requirement requirement;

    /** Made by what the build has recorded. */
    public ClerkCheckHandler() {
    }

    /**
     * Makes a handler.
     *
     * @param requirement what is asked of callers
     */
    public ClerkCheckHandler(Requirement requirement) {
        this.requirement = requirement;
    }

    /** {@return what is asked of callers} */
    public Requirement getRequirement() {
        return requirement;
    }

    /** Sets what is asked of callers. */
    public void setRequirement(Requirement requirement) {
        this.requirement = requirement;
    }

    @Override
    public List<ServerRestHandler> handlers(Phase phase, ResourceClass resourceClass, ServerResourceMethod method) {
        return phase == Phase.AFTER_MATCH ? List.of(this) : List.of();
    }

    /** Quarkus' own handlers may come before or after this one, which therefore says itself what tokens are asked for. */
    @Override
    public void handle(ResteasyReactiveRequestContext request) {
        request.requireCDIRequestScope();
        if (!requirement.acceptedTokens().isEmpty()) {
            Arc.container().instance(TokenAcceptance.class).get().ask(requirement.acceptedTokens(),
                    request.unwrap(RoutingContext.class));
        }
        request.suspend();
        Arc.container().instance(CallerCheck.class).get().checkLater(requirement)
                .subscribe().with(passed -> request.resume(), refused -> request.resume(refused, true));
    }
}
