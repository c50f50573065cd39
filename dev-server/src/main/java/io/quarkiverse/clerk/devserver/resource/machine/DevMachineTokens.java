package io.quarkiverse.clerk.devserver.resource.machine;

import java.time.Duration;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.Field;
import io.quarkiverse.clerk.devserver.api.Fields;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.resource.session.DevTokens;
import io.quarkiverse.clerk.devserver.store.Ids;
import io.quarkiverse.clerk.devserver.token.MachineJwts;
import io.quarkiverse.clerk.devserver.token.TokenShape;

/** Tokens of machines of any kind and defect, without the secret key. */
public record DevMachineTokens(DevTokens users, OpaqueTokens opaque, MachineJwts jwts) {

    private static final int MAX_SECONDS = 86_400 * 366;
    private static final int JWT_SECONDS = 3_600;
    private static final String SECONDS = "expires_in_seconds";

    private static final Field[] SPEC = {
            Field.choice("type", "api_key, oauth_token or m2m_token", type -> TokenKind.of(type).isPresent()).required(),
            Field.choice("format", "opaque or jwt", Set.of("opaque", "jwt")::contains),
            Field.text("subject"),
            Field.texts("scopes", "a list of texts", scope -> true),
            Field.integer(SECONDS, -MAX_SECONDS, MAX_SECONDS) };
    private static final Fields OPAQUE = Fields.of(SPEC).and(Field.object("claims"), Field.flag("revoked"));
    private static final Fields JWT = TokenShape.JWT.and(SPEC);

    /**
     * Makes a token.
     *
     * @param spec type, format, subject, scopes, expires_in_seconds; beside them claims and revoked, or
     *        for a JWT {@link TokenShape#JWT}
     * @throws ApiException 404 if there is no such user; 422 if the specification is wrong, or Clerk would never make it
     */
    public String issue(ObjectNode spec) {
        boolean jwt = spec.path("format").asText().equals("jwt");
        (jwt ? JWT : OPAQUE).check(spec);
        TokenKind kind = TokenKind.of(spec.path("type").asText()).orElseThrow();
        String subject = subject(kind, spec);
        return jwt ? jwt(kind, spec, subject) : opaque(kind, spec, subject);
    }

    /** Organizations and machines need not exist. */
    private String subject(TokenKind kind, ObjectNode spec) {
        String named = spec.path("subject").textValue();
        if (kind == TokenKind.M2M_TOKEN) {
            return named == null ? Machines.WORKER : named;
        }
        if (named == null) {
            throw ApiException.invalid(ApiError.missing("subject"));
        }
        return named.startsWith("org_") ? named : users.userId(named);
    }

    private String opaque(TokenKind kind, ObjectNode spec, String subject) {
        ObjectNode said = Json.object().put("subject", subject);
        scopes(spec).forEach(said.putArray("scopes")::add);
        if (spec.has("claims")) {
            if (kind == TokenKind.OAUTH_TOKEN) {
                throw ApiException.invalid(ApiError.value("claims", "An opaque access token has no claims."));
            }
            said.set("claims", spec.path("claims"));
        }
        Duration lifetime = spec.has(SECONDS) ? Duration.ofSeconds(spec.path(SECONDS).longValue()) : null;
        return opaque.make(kind, said, lifetime, spec.path("revoked").asBoolean());
    }

    private String jwt(TokenKind kind, ObjectNode spec, String subject) {
        List<String> scopes = scopes(spec);
        kind.require(subject, scopes);
        long seconds = spec.path(SECONDS).asLong(JWT_SECONDS);
        return switch (kind) {
            case M2M_TOKEN -> jwts.m2m(Ids.nextOfToken(kind.prefix), subject, scopes, seconds, TokenShape.of(spec));
            case OAUTH_TOKEN -> jwts.oauth(opaque.developmentClient(), subject, scopes, seconds, TokenShape.of(spec));
            case API_KEY -> throw ApiException.invalid(ApiError.value("format", "An API key is never a JWT."));
        };
    }

    private static List<String> scopes(ObjectNode spec) {
        return Json.texts(spec.path("scopes"));
    }
}
