package io.quarkiverse.clerk.devserver.resource.user;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;

/** What a request says about a password. Of the password itself nothing is kept, only that there is one. */
public final class Passwords {

    private static final int MIN_LENGTH = 8;

    private Passwords() {
    }

    static void check(ObjectNode body) {
        String password = body.path("password").textValue();
        if (password != null && password.length() < MIN_LENGTH && !body.path("skip_password_checks").booleanValue()) {
            throw ApiException.invalid(new ApiError("form_password_length_too_short", "password too short",
                    "The password must have at least " + MIN_LENGTH + " characters.", "password"));
        }
        if (body.hasNonNull("password_digest") && !body.hasNonNull("password_hasher")) {
            throw ApiException.invalid(ApiError.value("password_hasher", "A password_digest needs a password_hasher."));
        }
    }

    static void apply(ObjectNode body, ObjectNode user, long now) {
        if (body.hasNonNull("password") || body.hasNonNull("password_digest")) {
            user.put("password_enabled", true).put("password_last_updated_at", now);
        }
    }
}
