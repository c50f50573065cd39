package io.quarkiverse.clerk.devserver.frontend.signin;

import java.util.Locale;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.frontend.factor.Factors;
import io.quarkiverse.clerk.devserver.resource.Verifications;

/** How far a sign-in has come, in Clerk's words. */
enum SignInStatus {
    NEEDS_IDENTIFIER,
    NEEDS_FIRST_FACTOR,
    NEEDS_NEW_PASSWORD,
    NEEDS_SECOND_FACTOR,
    COMPLETE,
    ABANDONED;

    /**
     * The status at a time.
     *
     * @param user who wants to sign in; null if nobody has been named
     * @param now in milliseconds
     */
    static SignInStatus of(ObjectNode signIn, ObjectNode user, long now) {
        if (!signIn.path(SignIns.SESSION).isNull()) {
            return COMPLETE;
        }
        if (signIn.path("abandon_at").longValue() <= now) {
            return ABANDONED;
        }
        if (user == null) {
            return NEEDS_IDENTIFIER;
        }
        JsonNode first = signIn.path(SignIns.FIRST);
        if (!Verifications.isVerified(first)) {
            return NEEDS_FIRST_FACTOR;
        }
        if (Verifications.strategy(first).startsWith("reset_password") && !signIn.path(SignIns.RESET).booleanValue()) {
            return NEEDS_NEW_PASSWORD;
        }
        return Factors.second(user).isEmpty() || Verifications.isVerified(signIn.path(SignIns.SECOND)) ? COMPLETE
                : NEEDS_SECOND_FACTOR;
    }

    /** As Clerk writes it. */
    String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
