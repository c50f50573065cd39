package io.quarkiverse.clerk.devserver.resource.machine;

import java.time.Duration;
import java.util.List;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.resource.Instance;

/** Makes opaque tokens for tests and developers, who need not have the keys. */
public final class OpaqueTokens {

    private final Instance instance;
    private final OAuthApplications applications;

    /** The tokens of an instance. */
    public OpaqueTokens(Instance instance) {
        this.instance = instance;
        this.applications = new OAuthApplications(instance);
    }

    /**
     * A new API key.
     *
     * @param lifetime null for one that does not expire
     * @throws ApiException 422 if the subject can have none
     */
    public String apiKey(String subject, List<String> scopes, Duration lifetime) {
        return make(TokenKind.API_KEY, said(subject, scopes), lifetime, false);
    }

    /**
     * A new access token of the OAuth application that is there from the start.
     *
     * @param lifetime null for one that does not expire
     * @throws ApiException 404 if the application has been deleted; 422 if the subject is no user's id
     */
    public String accessToken(String subject, List<String> scopes, Duration lifetime) {
        return make(TokenKind.OAUTH_TOKEN, said(subject, scopes), lifetime, false);
    }

    /**
     * A new M2M token.
     *
     * @param lifetime null for one that does not expire
     * @throws ApiException 422 if the subject or a scope is no machine's id
     */
    public String m2mToken(String subject, List<String> scopes, Duration lifetime) {
        return make(TokenKind.M2M_TOKEN, said(subject, scopes), lifetime, false);
    }

    private static ObjectNode said(String subject, List<String> scopes) {
        ObjectNode said = Json.object().put("subject", subject);
        scopes.forEach(said.putArray("scopes")::add);
        return said;
    }

    /**
     * A new token.
     *
     * @param said what it says: subject, scopes, perhaps claims
     * @param lifetime null for a token that does not expire; zero or less for one that has expired
     * @param revoked whether it has been revoked already
     */
    String make(TokenKind kind, ObjectNode said, Duration lifetime, boolean revoked) {
        kind.require(said.path("subject").asText(),
                Json.texts(said.path("scopes")));
        return instance.store().atomically(() -> {
            MachineTokens tokens = new MachineTokens(kind, instance);
            String id = tokens.add(complete(kind, tokens.expire(tokens.draft().setAll(said), lifetime)))
                    .path("id").asText();
            if (revoked) {
                tokens.revoke(id, null);
            }
            return tokens.secret(id);
        });
    }

    private ObjectNode complete(TokenKind kind, ObjectNode token) {
        return switch (kind) {
            case API_KEY -> token.put("name", "made by a test");
            case OAUTH_TOKEN -> token.put("application_id", OAuthApplications.DEVELOPMENT)
                    .put("client_id", developmentClient());
            case M2M_TOKEN -> token;
        };
    }

    /**
     * The {@code client_id} of the OAuth application that is there from the start.
     *
     * @throws ApiException 404 if it has been deleted
     */
    String developmentClient() {
        return instance.store().atomically(
                () -> applications.documents.get(OAuthApplications.DEVELOPMENT).path("client_id").textValue());
    }
}
