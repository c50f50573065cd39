package io.quarkiverse.clerk.auth.vectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.auth.AuthorizationCheck;
import io.quarkiverse.clerk.auth.Reverification;
import io.quarkiverse.clerk.auth.SessionClaims;

/** Whether a user has what is asked. */
class HasReplayer implements Replayer {

    @Override
    public ObjectNode outcome(ObjectNode vectorCase) {
        return JsonNodeFactory.instance.objectNode().put("outcome", "boolean")
                .put("value", has(SessionClaims.of(vectorCase.path("claims")), vectorCase.path("params")));
    }

    /** What Java's types do not let anybody ask (no text, no such preset) counts as refused. */
    private static boolean has(SessionClaims claims, JsonNode params) {
        var check = AuthorizationCheck.check();
        try {
            for (var names = params.fieldNames(); names.hasNext();) {
                var name = names.next();
                check = with(check, name, params.path(name));
            }
        } catch (IllegalArgumentException notToBeAsked) {
            return false;
        }
        return check.isMetBy(claims);
    }

    private static AuthorizationCheck with(AuthorizationCheck check, String name, JsonNode value) {
        return switch (name) {
            case "role" -> check.role(text(value));
            case "permission" -> check.permission(text(value));
            case "feature" -> check.feature(text(value));
            case "plan" -> check.plan(text(value));
            case "reverification" -> check.reverification(reverification(value));
            default -> check;
        };
    }

    private static String text(JsonNode value) {
        if (!value.isTextual()) {
            throw new IllegalArgumentException();
        }
        return value.textValue();
    }

    private static Reverification reverification(JsonNode value) {
        if (value.isObject()) {
            var minutes = value.path("afterMinutes").isNumber() ? value.path("afterMinutes").doubleValue() : Double.NaN;
            return new Reverification(level(text(value.path("level"))), minutes);
        }
        return switch (text(value)) {
            case "strict_mfa" -> Reverification.STRICT_MFA;
            case "strict" -> Reverification.STRICT;
            case "moderate" -> Reverification.MODERATE;
            case "lax" -> Reverification.LAX;
            default -> throw new IllegalArgumentException();
        };
    }

    private static Reverification.Level level(String name) {
        return switch (name) {
            case "first_factor" -> Reverification.Level.FIRST_FACTOR;
            case "second_factor" -> Reverification.Level.SECOND_FACTOR;
            case "multi_factor" -> Reverification.Level.MULTI_FACTOR;
            default -> throw new IllegalArgumentException();
        };
    }
}
