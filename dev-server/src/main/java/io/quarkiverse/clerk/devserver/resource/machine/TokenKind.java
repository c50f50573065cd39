package io.quarkiverse.clerk.devserver.resource.machine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.Json;

/** The kinds of tokens that programs have. */
enum TokenKind {

    /** Of a user, an organization or a machine. */
    API_KEY("api_key", "ak", 1, "(user|org|mch|scim)_\\w+", ".*", """
            {"object": "api_key", "id": null, "type": "api_key", "subject": null, "name": null, "description": null,
             "claims": null, "scopes": [], "revoked": false, "revocation_reason": null, "expired": false,
             "expiration": null, "created_by": null, "last_used_at": null, "created_at": null, "updated_at": null}"""),

    /** What an OAuth application has of a user. The application's id is not shown. */
    OAUTH_TOKEN("clerk_idp_oauth_access_token", "oat", 1000, "user_\\w+", ".*", """
            {"object": "clerk_idp_oauth_access_token", "id": null, "application_id": null, "client_id": null,
             "subject": null, "scopes": [], "revoked": false, "revocation_reason": null, "expired": false,
             "expiration": null, "created_at": null, "updated_at": null}"""),

    /** By which a machine identifies itself to others; its scopes are these. */
    M2M_TOKEN("machine_to_machine_token", "mt", 1, "mch_\\w+", "mch_\\w+", """
            {"object": "machine_to_machine_token", "id": null, "subject": null, "claims": null, "scopes": [],
             "revoked": false, "revocation_reason": null, "expired": false, "expiration": null, "last_used_at": null,
             "created_at": null, "updated_at": null}""");

    /** What Clerk writes into {@code object}. */
    final String object;
    /** Of ids, and of tokens themselves. */
    final String prefix;
    /** Of one unit of its times. */
    final long unitMillis;
    private final Pattern subjects;
    private final Pattern scopes;
    private final ObjectNode blank;

    TokenKind(String object, String prefix, long unitMillis, String subjects, String scopes, String blank) {
        this.object = object;
        this.prefix = prefix;
        this.unitMillis = unitMillis;
        this.subjects = Pattern.compile(subjects);
        this.scopes = Pattern.compile(scopes, Pattern.DOTALL);
        this.blank = Json.literal(blank);
    }

    /** The kind whose {@link #code} this is. */
    static Optional<TokenKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    /** Clerk's name for it: {@code api_key}. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All fields, with what they have by default. */
    ObjectNode blank() {
        return blank.deepCopy();
    }

    boolean isSubject(String text) {
        return subjects.matcher(text).matches();
    }

    /**
     * Checks what Clerk would never say of such a token.
     *
     * @throws ApiException 422 if the subject or a scope is of the wrong form
     */
    void require(String subject, List<String> wanted) {
        List<ApiError> errors = new ArrayList<>();
        if (!isSubject(subject)) {
            errors.add(ApiError.value("subject", "The subject must match " + subjects + "."));
        }
        if (!wanted.stream().allMatch(scope -> scopes.matcher(scope).matches())) {
            errors.add(ApiError.value("scopes", "Each scope must match " + scopes + "."));
        }
        if (!errors.isEmpty()) {
            throw ApiException.invalid(errors);
        }
    }
}
