package io.quarkiverse.clerk.devserver.resource.machine;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.Field;
import io.quarkiverse.clerk.devserver.api.Fields;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.api.Resource;
import io.quarkiverse.clerk.devserver.api.Route;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.token.Jwt;
import io.quarkiverse.clerk.devserver.token.SigningKeys;

/** Access tokens of OAuth applications, opaque and JWT (RFC 9068). */
public final class OAuthTokenResource implements Resource {

    private static final String ACCESS_TOKEN = "access_token";
    private static final String SECRET = "secret";
    private static final String CLIENT_ID = "client_id";
    private static final Fields VERIFY = Fields.of(Field.text(ACCESS_TOKEN), Field.text(SECRET));

    /** RFC 9068, 2.1: either is right. */
    private static final Set<String> TYPES = Set.of("at+jwt", "application/at+jwt");

    private final OAuthApplications applications;
    private final MachineTokens tokens;
    private final SigningKeys keys;
    private final Clock clock;

    /** The access tokens of an instance. */
    public OAuthTokenResource(Instance instance) {
        this.applications = new OAuthApplications(instance);
        this.tokens = new MachineTokens(TokenKind.OAUTH_TOKEN, instance);
        this.keys = instance.keys();
        this.clock = instance.clock();
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.post("/v1/oauth_applications/access_tokens/verify", request -> verify(request.body()))
                .refusingWithBadRequest());
    }

    static boolean isJwt(String token) {
        return token.chars().filter(character -> character == '.').count() == 2;
    }

    private JsonNode verify(ObjectNode body) {
        VERIFY.check(body);
        String name = body.has(ACCESS_TOKEN) ? ACCESS_TOKEN : SECRET;
        if (!body.has(name)) {
            throw ApiException.invalid(ApiError.missing(ACCESS_TOKEN));
        }
        String token = body.path(name).textValue();
        return isJwt(token) ? ofJwt(token) : tokens.bySecret(token);
    }

    /** The instance's other JWTs, such as session tokens, are no access tokens: a stolen one must not be good for more. */
    private ObjectNode ofJwt(String token) {
        Jwt jwt = keys.verified(token).filter(one -> TYPES.contains(one.header().path("typ").asText()))
                .filter(one -> applications.byClientId(one.claims().path(CLIENT_ID).asText()).isPresent())
                .orElseThrow(() -> ApiException.notFound("The token"));
        ObjectNode claims = jwt.claims();
        if (claims.path("exp").longValue() <= clock.instant().getEpochSecond()) {
            return Json.object().put("active", false);
        }
        ObjectNode found = tokens.view(TokenKind.OAUTH_TOKEN.blank().put("id", claims.path("jti").asText())
                .put(CLIENT_ID, claims.path(CLIENT_ID).asText()).put("subject", claims.path("sub").asText())
                .put("expiration", claims.path("exp").longValue())
                .put("created_at", claims.path("iat").longValue()).put("updated_at", claims.path("iat").longValue()));
        Arrays.stream(claims.path("scope").asText().split(" ")).filter(scope -> !scope.isEmpty())
                .forEach(found.withArray("scopes")::add);
        return found;
    }
}
