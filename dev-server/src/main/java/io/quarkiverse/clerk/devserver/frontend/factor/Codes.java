package io.quarkiverse.clerk.devserver.frontend.factor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.resource.Messages.Recipient;
import io.quarkiverse.clerk.devserver.resource.Outcome;
import io.quarkiverse.clerk.devserver.resource.VerificationCodes;

/**
 * Codes as factors: a document has one at a time of each strategy, and none passes for one that was sent elsewhere. Used only
 * while the store is locked.
 */
public final class Codes {

    private final Instance instance;
    private final String kind;

    /** The codes of one kind of document. */
    public Codes(Instance instance, String kind) {
        this.instance = instance;
        this.kind = kind;
    }

    private VerificationCodes codes(String strategy) {
        return new VerificationCodes(instance, kind, strategy);
    }

    /**
     * Sends a code; an earlier one of the strategy is good no more.
     *
     * @return the verification
     */
    public ObjectNode send(String documentId, String strategy, Recipient to) {
        return codes(strategy).send(documentId, strategy, to);
    }

    /** The code that was sent is good no more, for it was not sent to where the next one goes. */
    public void forget(String documentId, String strategy) {
        codes(strategy).forget(documentId);
    }

    /**
     * Tries a code.
     *
     * @param verification not to be changed; missing or null if no code was sent
     * @throws ApiException (400) if no code was sent by this strategy, or it has been used
     */
    public Outcome attempt(String documentId, JsonNode verification, String strategy, String code) {
        if (!Verifications.strategy(verification).equals(strategy)) {
            throw VerificationCodes.notSent();
        }
        return codes(strategy).attempt(documentId, verification, code);
    }
}
