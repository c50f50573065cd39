package io.quarkiverse.clerk.devserver.resource.machine;

import java.time.Duration;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.ApiRequest;
import io.quarkiverse.clerk.devserver.api.Field;
import io.quarkiverse.clerk.devserver.api.Fields;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.api.Resource;
import io.quarkiverse.clerk.devserver.api.Route;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.store.Store;

/** Tokens of machines: those that are not read but asked about. */
public final class MachineTokenResource implements Resource {

    /** Clerk takes the machine from its own secret key. Here everybody has the same key, so there is one machine. */
    public static final String MACHINE = "mch_worker";

    private static final String SECONDS = "seconds_until_expiration";
    private static final String REASON = "revocation_reason";

    private static final Fields API_KEY = Fields.of(
            Field.text("name").required(),
            Field.text("subject").required(),
            Field.text("type"),
            Field.text("description").nullable(),
            Field.object("claims").nullable(),
            Field.texts("scopes", "a list of texts", scope -> true),
            Field.text("created_by").nullable(),
            Field.integer(SECONDS, 1, Integer.MAX_VALUE).nullable().instruction());

    private static final Fields M2M = Fields.of(
            Field.text("token_format").instruction(),
            Field.object("claims").nullable(),
            Field.integer(SECONDS, 1, Integer.MAX_VALUE).nullable().instruction())
            .andNotThere("min_remaining_ttl_seconds");

    private static final Fields REVOKE = Fields.of(Field.text(REASON).nullable());
    private static final Fields SECRET = Fields.of(Field.text("secret").required());
    private static final Fields TOKEN = Fields.of(Field.text("token").required());
    private static final Fields ACCESS_TOKEN = Fields.of(Field.text("access_token"), Field.text("secret"));

    private final Store store;
    private final MachineTokens apiKeys;
    private final MachineTokens oauth;
    private final MachineTokens m2m;

    /** The tokens of an instance. */
    public MachineTokenResource(Instance instance) {
        this.store = instance.store();
        this.apiKeys = MachineTokens.apiKeys(store, instance.clock());
        this.oauth = MachineTokens.oauth(store, instance.clock());
        this.m2m = MachineTokens.m2m(store, instance.clock());
    }

    /** A new API key. */
    public String apiKey(String subject, List<String> scopes, Duration lifetime) {
        return make("api_key", said(subject, scopes), lifetime, false);
    }

    /** A new access token of an OAuth application. */
    public String accessToken(String subject, List<String> scopes, Duration lifetime) {
        return make("oauth_token", said(subject, scopes), lifetime, false);
    }

    /** A new M2M token. */
    public String m2mToken(String subject, List<String> scopes, Duration lifetime) {
        return make("m2m_token", said(subject, scopes), lifetime, false);
    }

    private static ObjectNode said(String subject, List<String> scopes) {
        ObjectNode said = Json.object().put("subject", subject);
        scopes.forEach(said.putArray("scopes")::add);
        return said;
    }

    /**
     * A new opaque token.
     *
     * @param type Clerk's name for its kind: api_key, oauth_token or m2m_token
     * @param said what it says: subject, scopes, perhaps more
     * @param lifetime null for a token that does not expire; zero or less for one that has expired
     * @param revoked whether it has been revoked already
     */
    String make(String type, ObjectNode said, Duration lifetime, boolean revoked) {
        return store.atomically(() -> switch (type) {
            case "api_key" ->
                make(apiKeys, MachineTokenDocument.apiKey().put("name", "made by a test"), said, lifetime, revoked);
            case "oauth_token" -> make(oauth, MachineTokenDocument.oauth(), said, lifetime, revoked);
            default -> make(m2m, MachineTokenDocument.m2m(), said, lifetime, revoked);
        });
    }

    private static String make(MachineTokens tokens, ObjectNode blank, ObjectNode said, Duration lifetime, boolean revoked) {
        String secret = tokens.issue(Json.merge(blank, said), lifetime);
        if (revoked) {
            tokens.revoke(tokens.verify(secret).path("id").asText(), null);
        }
        return secret;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.post("/v1/api_keys/verify", request -> apiKeys.verify(text("secret", SECRET.check(request.body())))),
                Route.post("/v1/m2m_tokens/verify", request -> m2m.verify(text("token", TOKEN.check(request.body())))),
                Route.post("/v1/oauth_applications/access_tokens/verify", this::verifyAccessToken),
                Route.post("/v1/api_keys", request -> createApiKey(request.body())),
                Route.post("/v1/api_keys/{id}/revoke", request -> revoke(apiKeys, request)),
                Route.create("/v1/m2m_tokens", request -> createM2m(request.body())),
                Route.post("/v1/m2m_tokens/{id}/revoke", request -> revoke(m2m, request)));
    }

    private JsonNode verifyAccessToken(ApiRequest request) {
        ObjectNode body = ACCESS_TOKEN.check(request.body());
        String name = body.has("access_token") ? "access_token" : "secret";
        if (!body.has(name)) {
            throw ApiException.invalid(ApiError.missing("access_token"));
        }
        return oauth.verify(text(name, body));
    }

    private JsonNode createApiKey(ObjectNode body) {
        API_KEY.check(body);
        ObjectNode key = MachineTokenDocument.apiKey();
        API_KEY.apply(body, key, MachineTokenDocument.apiKey());
        String secret = apiKeys.issue(key, lifetime(body));
        return apiKeys.verify(secret).put("secret", secret);
    }

    private JsonNode createM2m(ObjectNode body) {
        if (!M2M.check(body).path("token_format").asText("opaque").equals("opaque")) {
            throw ApiException.notImplemented("the token_format " + body.path("token_format").asText());
        }
        ObjectNode token = MachineTokenDocument.m2m().put("subject", MACHINE);
        M2M.apply(body, token, MachineTokenDocument.m2m());
        String secret = m2m.issue(token, lifetime(body));
        return m2m.verify(secret).put("token", secret);
    }

    private static JsonNode revoke(MachineTokens tokens, ApiRequest request) {
        return tokens.revoke(request.path("id"), REVOKE.check(request.body()).path(REASON).textValue());
    }

    private static Duration lifetime(ObjectNode body) {
        return body.path(SECONDS).isNumber() ? Duration.ofSeconds(body.path(SECONDS).longValue()) : null;
    }

    private static String text(String name, ObjectNode body) {
        return body.path(name).asText();
    }
}
