package io.quarkiverse.clerk.devserver.resource;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiException;

/**
 * What came of an attempt.
 *
 * @param verification as it is now
 * @param refusal why it did not succeed; null if it did
 * @param wrong whether what was brought was wrong: a guess, perhaps
 */
public record Outcome(ObjectNode verification, ApiException refusal, boolean wrong) {

    /** It has succeeded. */
    public static Outcome verified(ObjectNode verification) {
        return new Outcome(verification, null, false);
    }

    /** What was brought was wrong. */
    public static Outcome wrong(ObjectNode verification, ApiException refusal) {
        return new Outcome(verification, refusal, true);
    }

    /** It could not succeed, whatever was brought. */
    public static Outcome refused(ObjectNode verification, ApiException refusal) {
        return new Outcome(verification, refusal, false);
    }

    /**
     * It has succeeded.
     *
     * @throws ApiException the refusal, if that is not so; what was saved of the verification stays
     */
    public void orThrow() {
        if (refusal != null) {
            throw refusal.keeping();
        }
    }
}
