package io.quarkiverse.clerk.devserver.frontend.signin;

import java.util.Optional;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.frontend.factor.Factors;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.resource.Verifications;
import io.quarkiverse.clerk.devserver.store.Documents;

/**
 * Proofs of users who are signed in that they are still there: of each session the latest. Used only while the store is locked.
 */
final class Reverifications {

    static final String KIND = "session_reverification";

    private static final String SESSION = "session_id";
    private static final String LEVEL = "level";
    private static final String FIRST_LEVEL = "first_factor";
    private static final String SECOND_LEVEL = "second_factor";

    private static final ObjectNode BLANK = Json.literal("""
            {"object": "session_reverification", "id": null, "session_id": null, "level": null,
             "first_factor_verification": null, "second_factor_verification": null}""");

    private final Documents reverifications;

    Reverifications(Instance instance) {
        this.reverifications = instance.store().documents(KIND).ownedBy("session", SESSION);
    }

    /** Begins one. Who has no second factor has to prove the first one only. */
    ObjectNode begin(ObjectNode session, ObjectNode user, String level) {
        String sessionId = session.path("id").textValue();
        latest(sessionId).ifPresent(before -> reverifications.remove(before.path("id").textValue()));
        return reverifications.add(reverifications.draft("srv", BLANK).put(SESSION, sessionId)
                .put(LEVEL, Factors.second(user).isEmpty() ? FIRST_LEVEL : level));
    }

    private Optional<ObjectNode> latest(String sessionId) {
        return reverifications.by(SESSION).first(sessionId);
    }

    /**
     * A copy of the latest one.
     *
     * @param status that it must have
     * @throws ApiException (400) if there is none, or it has come less far, or farther
     */
    ObjectNode edit(ObjectNode session, SignInStatus status) {
        return latest(session.path("id").textValue()).filter(found -> status(found) == status).map(ObjectNode::deepCopy)
                .orElseThrow(() -> ApiException.refused(400, ApiError.of("client_state_invalid", "not now",
                        "The session does not wait for this: a reverification has to begin first.")));
    }

    ObjectNode save(ObjectNode reverification) {
        return reverifications.save(reverification);
    }

    private static SignInStatus status(ObjectNode reverification) {
        String level = reverification.path(LEVEL).asText();
        if (!level.equals(SECOND_LEVEL) && !Verifications.isVerified(reverification.path(SignIns.FIRST))) {
            return SignInStatus.NEEDS_FIRST_FACTOR;
        }
        return level.equals(FIRST_LEVEL) || Verifications.isVerified(reverification.path(SignIns.SECOND))
                ? SignInStatus.COMPLETE
                : SignInStatus.NEEDS_SECOND_FACTOR;
    }

    /** @param session as the browser is shown it */
    static ObjectNode view(ObjectNode reverification, ObjectNode user, ObjectNode session) {
        ObjectNode view = Json.object().put("object", KIND).put(LEVEL, reverification.path(LEVEL).asText())
                .put("status", status(reverification).text());
        view.set("supported_first_factors", Factors.again(user, null));
        ArrayNode second = Factors.second(user);
        view.set("supported_second_factors", second.isEmpty() ? null : second);
        view.set(SignIns.FIRST, reverification.path(SignIns.FIRST));
        view.set(SignIns.SECOND, reverification.path(SignIns.SECOND));
        view.set("session", session);
        return view;
    }
}
