package io.quarkiverse.clerk.security;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.spi.runtime.AuthorizationController;
import io.quarkus.websockets.next.HttpUpgradeCheck;
import io.smallrye.mutiny.Uni;

/** Opens WebSocket connections only for callers who have what is asked for on the class of the endpoint. Internal. */
public class WebSocketCheck implements HttpUpgradeCheck {

    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;

    private final Requirements requirements;
    private final AuthorizationController controller;

    WebSocketCheck(Requirements requirements, AuthorizationController controller) {
        this.requirements = requirements;
        this.controller = controller;
    }

    @Override
    public boolean appliesTo(String endpointId) {
        return requirements.ofWebSockets().containsKey(endpointId);
    }

    @Override
    public Uni<CheckResult> perform(HttpUpgradeContext context) {
        if (!controller.isAuthorizationEnabled()) {
            return CheckResult.permitUpgrade();
        }
        var requirement = requirements.ofWebSockets().get(context.endpointId());
        return context.securityIdentity().map(identity -> check(requirement, identity));
    }

    private static CheckResult check(Requirement requirement, SecurityIdentity identity) {
        return requirement.refusal(identity)
                .map(refusal -> CheckResult.rejectUpgradeSync(refusal instanceof ForbiddenException ? FORBIDDEN : UNAUTHORIZED))
                .orElseGet(CheckResult::permitUpgradeSync);
    }
}
