package io.quarkiverse.clerk.devserver.resource;

import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.Json;

/** Clerk's verifications: by what strategy somebody has tried to prove something, and how that stands. */
public final class Verifications {

    private static final String STATUS = "status";
    private static final String STRATEGY = "strategy";

    private static final String VERIFIED = "verified";
    private static final String OTP = "verification_otp";
    private static final Map<String, String> OBJECTS = Map.of(
            "password", "verification_password",
            "ticket", "verification_ticket",
            "totp", "verification_totp",
            "backup_code", "verification_backup_code");

    private Verifications() {
    }

    /** One that has not succeeded yet. */
    public static ObjectNode begun(String strategy) {
        return Json.object().put("object", OBJECTS.getOrDefault(strategy, OTP)).put(STATUS, "unverified")
                .put(STRATEGY, strategy).putNull("attempts").putNull("expire_at");
    }

    /** One that has succeeded. */
    public static ObjectNode verified(String strategy) {
        return begun(strategy).put(STATUS, VERIFIED);
    }

    /** Whether it has succeeded; not if there is none. */
    public static boolean isVerified(JsonNode verification) {
        return verification.path(STATUS).asText().equals(VERIFIED);
    }

    /** By what it is tried; an empty text if there is none. */
    public static String strategy(JsonNode verification) {
        return verification.path(STRATEGY).asText("");
    }
}
