package io.quarkiverse.clerk.devserver.resource.user;

import java.util.function.Function;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.store.Secrets;
import io.quarkiverse.clerk.devserver.store.Store;

/** The users' passwords, of which digests are kept, and what requests say about them. */
final class Passwords {

    private static final int MIN_LENGTH = 8;
    private static final String PASSWORD = "password";
    private static final String DIGEST = "password_digest";
    private static final String HASHER = "password_hasher";

    /** Hasher and digest, with a blank between. */
    private final Secrets digests;
    private final Secrets compromised;

    Passwords(Store store) {
        this.digests = Secrets.of("user", PASSWORD, store);
        this.compromised = Secrets.of("user", "password_compromised", store);
    }

    static void check(ObjectNode body) {
        String password = body.path(PASSWORD).textValue();
        if (password != null && !body.path("skip_password_checks").booleanValue()) {
            checkLength(password, PASSWORD);
        }
        String digest = body.path(DIGEST).textValue();
        if (digest != null && !body.hasNonNull(HASHER)) {
            throw ApiException.invalid(ApiError.value(HASHER, "A password_digest needs a password_hasher."));
        }
        if (digest != null && !PasswordDigests.isWellFormed(body.path(HASHER).asText(), digest)) {
            throw ApiException.invalid(new ApiError("form_password_digest_invalid_code", "malformed digest",
                    "The password_digest is none of this password_hasher.", DIGEST));
        }
        if (password == null && body.path("sign_out_of_other_sessions").booleanValue()) {
            throw ApiException.invalid(ApiError.value("sign_out_of_other_sessions", "This needs a new password."));
        }
    }

    /**
     * Checks a new password.
     *
     * @param param in which it was sent
     */
    static void checkLength(String password, String param) {
        if (password.length() < MIN_LENGTH) {
            throw ApiException.invalid(new ApiError("form_password_length_too_short", "password too short",
                    "The password must have at least " + MIN_LENGTH + " characters.", param));
        }
    }

    /** Sets the password that the body brings, if it does. */
    void apply(ObjectNode body, ObjectNode user, long now) {
        if (body.hasNonNull(PASSWORD)) {
            set(user, PasswordDigests.OWN_HASHER, PasswordDigests.of(body.path(PASSWORD).asText()), now);
        } else if (body.hasNonNull(DIGEST)) {
            set(user, body.path(HASHER).asText(), body.path(DIGEST).asText(), now);
        }
    }

    private void set(ObjectNode user, String hasher, String digest, long now) {
        String id = user.path("id").asText();
        digests.set(id, hasher + " " + digest);
        compromised.remove(id);
        user.put("password_enabled", true).put("password_last_updated_at", now);
    }

    void remove(ObjectNode user) {
        String id = user.path("id").asText();
        digests.remove(id);
        compromised.remove(id);
        user.put("password_enabled", false).putNull("password_last_updated_at");
    }

    /**
     * Checks a user's password.
     *
     * @param wrong how it is said that it is another one; is given the reason
     * @throws ApiException 400 if the user has no password; 422 if it is another one, or its digest cannot be verified
     */
    void verify(String userId, String password, Function<String, ApiError> wrong) {
        String[] kept = require(userId).split(" ", 2);
        if (!PasswordDigests.canVerify(kept[0])) {
            throw ApiException.invalid(
                    wrong.apply("The dev server cannot verify digests of " + kept[0] + ": set the password anew."));
        }
        if (!PasswordDigests.matches(kept[0], kept[1], password)) {
            throw ApiException.invalid(wrong.apply("This is not the user's password."));
        }
    }

    boolean isCompromised(String userId) {
        return compromised.get(userId).isPresent();
    }

    /** Remembers that the password is known to others; until there is a new one. */
    void setCompromised(String userId) {
        require(userId);
        compromised.set(userId, "true");
    }

    void unsetCompromised(String userId) {
        compromised.remove(userId);
    }

    private String require(String userId) {
        return digests.get(userId).orElseThrow(() -> ApiException.refused(400,
                ApiError.of("no_password_set", "no password", "The user has no password.")));
    }
}
