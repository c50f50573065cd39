package io.quarkiverse.clerk.devserver.frontend.signup;

import java.util.List;
import java.util.function.Predicate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.resource.VerificationCodes;
import io.quarkiverse.clerk.devserver.resource.Verifications;

/** What a guest must still say and prove to become a user: an email address, a password, and that what was said is so. */
public final class Requirements {

    private static final String PASSWORD = "password";
    private static final List<String> REQUIRED = List.of("email_address", PASSWORD);
    private static final List<String> OPTIONAL = List.of("phone_number", "username", "first_name", "last_name");

    /** What is proved by a code that is sent there, and how. */
    private static final List<String> VERIFIED = List.of("email_address", "phone_number");

    private Requirements() {
    }

    /** Whether nobody signs up without saying this. */
    public static boolean areRequired(String field) {
        return REQUIRED.contains(field);
    }

    /** Writes into a sign-up what is missing in it. */
    static ObjectNode fill(ObjectNode signUp) {
        signUp.set("required_fields", list(REQUIRED, field -> true));
        signUp.set("optional_fields", list(OPTIONAL, field -> true));
        signUp.set("missing_fields", list(REQUIRED, field -> !isGiven(signUp, field)));
        signUp.set("unverified_fields", list(VERIFIED, field -> isGiven(signUp, field)
                && !Verifications.isVerified(signUp.path("verifications").path(field))));
        return signUp;
    }

    private static boolean isGiven(ObjectNode signUp, String field) {
        return field.equals(PASSWORD) ? signUp.path("password_enabled").booleanValue() : !signUp.path(field).isNull();
    }

    private static ArrayNode list(List<String> fields, Predicate<String> test) {
        ArrayNode list = Json.object().arrayNode();
        fields.stream().filter(test).forEach(list::add);
        return list;
    }

    /** Whether nothing is missing any more in a sign-up that was filled in. */
    static boolean areMet(ObjectNode signUp) {
        return signUp.path("missing_fields").isEmpty() && signUp.path("unverified_fields").isEmpty();
    }

    /** The code by which a field is proved. */
    static String strategy(String field) {
        return field.equals("email_address") ? VerificationCodes.EMAIL : VerificationCodes.PHONE;
    }

    /** Whether a strategy is that of such a code. */
    static boolean isCode(String strategy) {
        return strategy.equals(VerificationCodes.EMAIL) || strategy.equals(VerificationCodes.PHONE);
    }

    /** The field that is proved by a code of the strategy. */
    static String field(String strategy) {
        return strategy.equals(VerificationCodes.PHONE) ? "phone_number" : "email_address";
    }

    /** Where a code has yet to be asked for: with a status, Clerk's components would think that one was sent. */
    static JsonNode unprepared(String field) {
        return next(Json.object(), "needs_prepare", strategy(field));
    }

    /** A verification with what is to be done about it. */
    static JsonNode pending(ObjectNode verification, String action) {
        return next(verification, action, Verifications.strategy(verification));
    }

    private static JsonNode next(ObjectNode verification, String action, String strategy) {
        ArrayNode strategies = verification.putArray("supported_strategies");
        if (!action.isEmpty()) {
            strategies.add(strategy);
        }
        return verification.put("next_action", action);
    }
}
