package io.quarkiverse.clerk.devserver.frontend.factor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.resource.Messages.Recipient;
import io.quarkiverse.clerk.devserver.resource.Outcome;
import io.quarkiverse.clerk.devserver.resource.VerificationCodes;

/** Codes as factors, of which there are several: one must be tried as what it was sent. Used only while the store is locked. */
public final class Codes {

    private final VerificationCodes codes;

    /** The codes of one kind of document. */
    public Codes(Instance instance, String kind) {
        this.codes = new VerificationCodes(instance, kind);
    }

    /**
     * Sends a code; an earlier one is good no more.
     *
     * @return the verification
     */
    public ObjectNode send(String documentId, String strategy, Recipient to) {
        return codes.send(documentId, strategy, to);
    }

    /** The code that was sent is good no more, for it was not sent to where the next one goes. */
    public void forget(String documentId, String strategy) {
        codes.forget(documentId, strategy);
    }

    /**
     * Tries a code.
     *
     * @param verification not to be changed; missing or null if no code was sent
     * @throws ApiException (400) if no code was sent by this strategy, or it has been used
     */
    public Outcome attempt(String documentId, JsonNode verification, String strategy, String code) {
        if (!codes.isSent(documentId, strategy) || !Verifications.strategy(verification).equals(strategy)) {
            throw ApiException.refused(400,
                    ApiError.of("verification_not_sent", "no code sent", "A code has to be sent first."));
        }
        return codes.attempt(documentId, verification, code);
    }
}
