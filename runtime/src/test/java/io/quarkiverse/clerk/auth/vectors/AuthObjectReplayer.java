package io.quarkiverse.clerk.auth.vectors;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.auth.ActiveOrganization;
import io.quarkiverse.clerk.auth.Actor;
import io.quarkiverse.clerk.auth.FactorVerificationAge;
import io.quarkiverse.clerk.auth.SessionClaims;

/** What the claims of a token say. */
class AuthObjectReplayer implements Replayer {

    @Override
    public ObjectNode outcome(ObjectNode vectorCase) {
        var claims = SessionClaims.of(vectorCase.path("claims"));
        var outcome = JsonNodeFactory.instance.objectNode().put("outcome", "auth");
        write(outcome.putObject("auth"), claims);
        return outcome;
    }

    static void write(ObjectNode auth, SessionClaims claims) {
        auth.put("userId", claims.userId())
                .put("sessionId", claims.sessionId())
                .put("sessionStatus", claims.status());
        putOrganization(auth, claims.organization());
        putActor(auth, claims.actor());
        putAge(auth, claims.factorVerificationAge());
    }

    private static void putOrganization(ObjectNode auth, @Nullable ActiveOrganization organization) {
        auth.put("orgId", organization == null ? null : organization.id());
        auth.put("orgRole", organization == null ? null : organization.role());
        auth.put("orgSlug", organization == null ? null : organization.slug());
        if (organization == null) {
            auth.putNull("orgPermissions");
        } else {
            var permissions = auth.putArray("orgPermissions");
            organization.permissions().forEach(permissions::add);
        }
    }

    private static void putActor(ObjectNode auth, @Nullable Actor actor) {
        if (actor == null) {
            auth.putNull("actor");
            return;
        }
        var claim = auth.putObject("actor");
        putIfPresent(claim, "sub", actor.subject());
        putIfPresent(claim, "iss", actor.issuer());
        putIfPresent(claim, "sid", actor.sessionId());
        putIfPresent(claim, "type", actor.agent() ? "agent" : null);
    }

    private static void putIfPresent(ObjectNode claim, String name, @Nullable String value) {
        if (value != null) {
            claim.put(name, value);
        }
    }

    private static void putAge(ObjectNode auth, @Nullable FactorVerificationAge age) {
        if (age == null) {
            auth.putNull("factorVerificationAge");
        } else {
            auth.putArray("factorVerificationAge").add((int) age.firstFactor()).add((int) age.secondFactor());
        }
    }
}
