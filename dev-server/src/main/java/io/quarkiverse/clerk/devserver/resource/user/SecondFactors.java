package io.quarkiverse.clerk.devserver.resource.user;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.store.Documents;
import io.quarkiverse.clerk.devserver.store.Secrets;

/** What users prove themselves with besides a password: authenticator applications, backup codes, phones. */
final class SecondFactors {

    /** A code's kind, by Clerk's names. */
    static final String TOTP = "totp";
    static final String BACKUP_CODE = "backup_code";

    private static final String TOTP_ENABLED = "totp_enabled";
    private static final String BACKUP_CODE_ENABLED = "backup_code_enabled";
    private static final String TWO_FACTOR_ENABLED = "two_factor_enabled";

    /** Each one takes a while to verify, during which others wait. */
    private static final int MAX_BACKUP_CODES = 20;
    private static final Pattern BCRYPT = Pattern.compile("\\$2[aby]?\\$\\d\\d\\$[./A-Za-z0-9]{53}");

    private final Documents users;
    private final Secrets totps;
    /** Digests, one a line. */
    private final Secrets backupCodes;
    private final Clock clock;

    SecondFactors(Instance instance) {
        this.users = instance.store().documents("user");
        this.totps = Secrets.of("user", TOTP, instance.store());
        this.backupCodes = Secrets.of("user", "backup_codes", instance.store());
        this.clock = instance.clock();
    }

    static void check(ObjectNode body) {
        if (body.hasNonNull("totp_secret") && !Totp.isSecret(body.path("totp_secret").asText())) {
            throw ApiException.invalid(new ApiError("invalid_totp_secret_code", "malformed TOTP secret",
                    "The totp_secret must be in base32.", "totp_secret"));
        }
        if (body.path("backup_codes").size() > MAX_BACKUP_CODES) {
            throw ApiException.invalid(new ApiError("form_param_array_size_exceeded", "too many items",
                    "There can be at most " + MAX_BACKUP_CODES + " backup_codes.", "backup_codes"));
        }
    }

    /** Sets what the body brings. */
    void apply(ObjectNode body, ObjectNode user) {
        String id = user.path("id").asText();
        if (body.hasNonNull("totp_secret")) {
            totps.set(id, body.path("totp_secret").asText());
            user.put(TOTP_ENABLED, true);
        }
        if (!body.path("backup_codes").isEmpty()) {
            List<String> digests = new ArrayList<>();
            body.path("backup_codes").forEach(code -> digests.add(digest(code.asText())));
            keep(digests, user);
        }
    }

    private static String digest(String code) {
        return BCRYPT.matcher(code).matches() ? code : PasswordDigests.of(code);
    }

    private void keep(List<String> digests, ObjectNode user) {
        backupCodes.set(user.path("id").asText(), String.join("\n", digests));
        user.put(BACKUP_CODE_ENABLED, true);
    }

    /**
     * Changes the second factors of a user.
     *
     * @param before the user's document, which stays as it is
     * @param change of a copy of it
     * @return the user's new document
     */
    ObjectNode change(ObjectNode before, Consumer<ObjectNode> change) {
        ObjectNode user = before.deepCopy();
        change.accept(user);
        settle(user, before);
        return users.save(user);
    }

    void removeTotp(ObjectNode user) {
        totps.remove(user.path("id").asText());
        user.put(TOTP_ENABLED, false);
    }

    void removeBackupCodes(ObjectNode user) {
        backupCodes.remove(user.path("id").asText());
        user.put(BACKUP_CODE_ENABLED, false);
    }

    void removeAll(ObjectNode user) {
        removeTotp(user);
        removeBackupCodes(user);
        Contacts.PHONE_NUMBERS.stream(user).forEach(phone -> PhoneFactors.release((ObjectNode) phone));
    }

    /**
     * Makes a user's document consistent after factors came or went.
     *
     * @param before as the user was
     */
    void settle(ObjectNode user, JsonNode before) {
        PhoneFactors.settle(user);
        if (hasMain(before) && !hasMain(user)) {
            // These only stand in for another factor.
            removeBackupCodes(user);
        }
        boolean enabled = hasMain(user) || user.path(BACKUP_CODE_ENABLED).booleanValue();
        if (enabled != before.path(TWO_FACTOR_ENABLED).booleanValue()) {
            user.put(enabled ? "mfa_enabled_at" : "mfa_disabled_at", clock.millis());
        }
        user.put(TWO_FACTOR_ENABLED, enabled);
    }

    /** Whether the user has one for which backup codes can stand in. */
    static boolean hasMain(JsonNode user) {
        return user.path(TOTP_ENABLED).booleanValue()
                || PhoneFactors.any(user);
    }

    /**
     * Checks a code and uses it up if it is a backup code; the user is then changed.
     *
     * @return its kind
     * @throws ApiException 400 if the user has no second factor with codes; 422 if the code is wrong
     */
    String verify(ObjectNode user, String code) {
        String id = user.path("id").asText();
        if (totps.get(id).isEmpty() && backupCodes.get(id).isEmpty()) {
            throw ApiException.refused(400, ApiError.of("totp_disabled", "TOTP is off", "The user has not set up TOTP."));
        }
        if (isTotp(user, code)) {
            return TOTP;
        }
        useUp(user, code);
        return BACKUP_CODE;
    }

    /** Whether this is what the user's authenticator application shows now. */
    boolean isTotp(JsonNode user, String code) {
        return totps.get(user.path("id").asText()).filter(secret -> Totp.verify(secret, code, clock.instant())).isPresent();
    }

    /**
     * Uses a backup code up; the user is then changed.
     *
     * @throws ApiException (422) if it is none
     */
    void useUp(ObjectNode user, String code) {
        List<String> digests = new ArrayList<>(backupCodes.get(user.path("id").asText())
                .map(kept -> List.of(kept.split("\n"))).orElse(List.of()));
        String used = digests.stream().filter(digest -> !BCRYPT.matcher(digest).matches())
                .filter(digest -> PasswordDigests.matches(PasswordDigests.OWN_HASHER, digest, code)).findFirst()
                .orElseThrow(() -> ApiException.refused(422,
                        ApiError.of("totp_incorrect_code", "incorrect code",
                                "The code is neither right now nor a backup code.")));
        digests.remove(used);
        if (digests.isEmpty()) {
            removeBackupCodes(user);
        } else {
            keep(digests, user);
        }
    }
}
