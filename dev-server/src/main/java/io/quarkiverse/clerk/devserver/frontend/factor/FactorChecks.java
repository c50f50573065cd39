package io.quarkiverse.clerk.devserver.frontend.factor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.resource.Messages.Recipient;
import io.quarkiverse.clerk.devserver.resource.Outcome;
import io.quarkiverse.clerk.devserver.resource.VerificationCodes;
import io.quarkiverse.clerk.devserver.resource.Verifications;
import io.quarkiverse.clerk.devserver.resource.user.Contacts;
import io.quarkiverse.clerk.devserver.resource.user.UserFactors;

/** Checks what somebody brings to prove to be a user. Used only while the store is locked. */
public final class FactorChecks {

    private static final String STRATEGY = "strategy";
    private static final String CODE = "code";
    private static final String PASSWORD = "password";
    private static final Set<String> KNOWN = Set.of(PASSWORD, VerificationCodes.EMAIL, VerificationCodes.PHONE,
            "reset_password_email_code",
            "reset_password_phone_code", "totp", "backup_code", "ticket");

    private final UserFactors users;
    private final VerificationCodes codes;

    /** Checks for one kind of document, which has the verifications. */
    public FactorChecks(Instance instance, String kind) {
        this.users = new UserFactors(instance);
        this.codes = new VerificationCodes(instance, kind);
    }

    /**
     * The strategy is one that exists here.
     *
     * @param body which may name one
     * @throws ApiException (422) if it is not: other identity providers, passkeys and wallets are out of reach
     */
    public static void requireKnown(ObjectNode body) {
        if (body.hasNonNull(STRATEGY) && !KNOWN.contains(body.path(STRATEGY).asText())) {
            throw ApiException.invalid(ApiError.value(STRATEGY,
                    "The dev server has not got this strategy. It has password, ticket, codes by email and by phone, totp and"
                            + " backup_code."));
        }
    }

    /**
     * Sends a code.
     *
     * @param supported of the user's factors, those that would do
     * @return the verification
     * @throws ApiException 422 if the body is wrong; 400 if the user has no such factor; 403 if the user is banned or locked
     */
    public ObjectNode prepare(String documentId, ObjectNode user, ArrayNode supported, ObjectNode body) {
        users.requireAccess(user);
        String strategy = strategy(body);
        if (!strategy.endsWith("_code") || strategy.equals("backup_code")) {
            throw ApiException.invalid(ApiError.value(STRATEGY, "This strategy needs no preparation."));
        }
        Contacts contacts = strategy.endsWith(VerificationCodes.PHONE) ? Contacts.PHONE_NUMBERS : Contacts.EMAIL_ADDRESSES;
        String id = contacts.object() + "_id";
        String contactId = require(supported, strategy)
                .filter(factor -> !body.hasNonNull(id) || factor.path(id).equals(body.path(id)))
                .findFirst().orElseThrow(() -> ApiException.notFound("The " + contacts.object())).path(id).asText();
        return codes.send(documentId, strategy, Recipient.of(user, contacts.get(user, contactId)));
    }

    /**
     * Checks what the body brings. What is wrong counts: too often, and the user is locked.
     *
     * @param supported of the user's factors, those that would do
     * @param verification as it was; not to be changed
     * @throws ApiException 422 if the body is wrong; 400 if the user has no such factor, or no code was sent; 403 if the user
     *         is banned or locked
     */
    public Outcome attempt(String documentId, ObjectNode user, ArrayNode supported, JsonNode verification, ObjectNode body) {
        users.requireAccess(user);
        String strategy = strategy(body);
        require(supported, strategy);
        Outcome outcome = switch (strategy) {
            case PASSWORD -> check(user, body, PASSWORD, strategy, users::password);
            case "totp" -> check(user, body, CODE, strategy, users::totp);
            case "backup_code" -> check(user, body, CODE, strategy, users::backupCode);
            default -> codes.attempt(documentId, verification, strategy, text(body, CODE));
        };
        if (outcome.wrong()) {
            users.countFailure(user.path("id").asText());
        }
        return outcome;
    }

    private static Outcome check(ObjectNode user, ObjectNode body, String param, String strategy,
            BiFunction<ObjectNode, String, Optional<ApiException>> check) {
        return check.apply(user, text(body, param))
                .map(refusal -> Outcome.wrong(Verifications.begun(strategy), refusal))
                .orElseGet(() -> Outcome.verified(Verifications.verified(strategy)));
    }

    private static String strategy(ObjectNode body) {
        requireKnown(body);
        return text(body, STRATEGY);
    }

    private static String text(ObjectNode body, String param) {
        return Optional.ofNullable(body.path(param).textValue())
                .orElseThrow(() -> ApiException.invalid(ApiError.missing(param)));
    }

    private static Stream<JsonNode> require(ArrayNode supported, String strategy) {
        List<JsonNode> factors = StreamSupport.stream(supported.spliterator(), false)
                .filter(factor -> factor.path(STRATEGY).asText().equals(strategy)).toList();
        if (factors.isEmpty()) {
            throw ApiException.refused(400, ApiError.of("strategy_for_user_invalid", "not this strategy",
                    "The user cannot use this strategy here."));
        }
        return factors.stream();
    }
}
