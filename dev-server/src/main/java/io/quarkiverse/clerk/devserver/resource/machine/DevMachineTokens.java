package io.quarkiverse.clerk.devserver.resource.machine;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.Field;
import io.quarkiverse.clerk.devserver.api.Fields;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.resource.organization.Organizations;
import io.quarkiverse.clerk.devserver.resource.session.DevTokens;
import io.quarkiverse.clerk.devserver.token.MachineJwts;
import io.quarkiverse.clerk.devserver.token.TokenShape;

/** Tokens of machines of any kind and defect, without the secret key. */
public record DevMachineTokens(DevTokens users, MachineTokenResource opaque, MachineJwts jwts) {

    private static final int MAX_SECONDS = 86_400 * 366;
    private static final int JWT_SECONDS = 3_600;
    private static final String M2M_TOKEN = "m2m_token";
    private static final String OAUTH_TOKEN = "oauth_token";
    private static final String SECONDS = "expires_in_seconds";

    private static final Field[] SPEC = {
            Field.choice("type", "api_key, oauth_token or m2m_token",
                    Set.of("api_key", OAUTH_TOKEN, M2M_TOKEN)::contains).required(),
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
     * @throws ApiException 404 if there is no such user; 422 if the specification is wrong
     */
    public String issue(ObjectNode spec) {
        boolean jwt = spec.path("format").asText().equals("jwt");
        (jwt ? JWT : OPAQUE).check(spec);
        String subject = subject(spec);
        return jwt ? jwt(spec, subject) : opaque(spec, subject);
    }

    /** Organizations and machines need not exist. */
    private String subject(ObjectNode spec) {
        String named = spec.path("subject").textValue();
        if (spec.path("type").asText().equals(M2M_TOKEN)) {
            return named == null ? MachineTokenResource.MACHINE : named;
        }
        if (named == null) {
            throw ApiException.invalid(ApiError.missing("subject"));
        }
        return named.startsWith("org_") ? named : users.userId(named);
    }

    private String opaque(ObjectNode spec, String subject) {
        ObjectNode said = Json.object().put("subject", subject);
        said.putArray("scopes").addAll(StreamSupport.stream(spec.path("scopes").spliterator(), false).toList());
        if (spec.has("claims")) {
            if (spec.path("type").asText().equals(OAUTH_TOKEN)) {
                throw ApiException.invalid(ApiError.value("claims", "An opaque access token has no claims."));
            }
            said.set("claims", spec.path("claims"));
        }
        Duration lifetime = spec.has(SECONDS) ? Duration.ofSeconds(spec.path(SECONDS).longValue()) : null;
        return opaque.make(spec.path("type").asText(), said, lifetime, spec.path("revoked").asBoolean());
    }

    private String jwt(ObjectNode spec, String subject) {
        List<String> scopes = StreamSupport.stream(spec.path("scopes").spliterator(), false).map(JsonNode::asText).toList();
        long seconds = spec.path(SECONDS).asLong(JWT_SECONDS);
        return switch (spec.path("type").asText()) {
            case M2M_TOKEN -> jwts.m2m(subject, scopes, seconds, TokenShape.of(spec));
            case OAUTH_TOKEN -> jwts.oauth(subject, scopes, seconds, TokenShape.of(spec));
            default -> throw ApiException.invalid(ApiError.value("format", "An API key is never a JWT."));
        };
    }
}
