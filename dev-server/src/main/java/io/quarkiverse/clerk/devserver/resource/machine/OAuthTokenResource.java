package io.quarkiverse.clerk.devserver.resource.machine;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;

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
import io.quarkiverse.clerk.devserver.token.MachineJwts;

/** Access tokens of OAuth applications, opaque and JWT (RFC 9068). */
public final class OAuthTokenResource implements Resource {

    private static final String ACCESS_TOKEN = "access_token";
    private static final String SECRET = "secret";
    private static final String CLIENT_ID = "client_id";
    private static final Fields VERIFY = Fields.of(Field.text(ACCESS_TOKEN), Field.text(SECRET));

    private final OAuthApplications applications;
    private final MachineTokens tokens;
    private final MachineJwts jwts;
    private final Clock clock;

    /** The access tokens of an instance. */
    public OAuthTokenResource(Instance instance) {
        this.applications = new OAuthApplications(instance);
        this.tokens = new MachineTokens(TokenKind.OAUTH_TOKEN, instance);
        this.jwts = new MachineJwts(instance.keys(), instance.issuer(), instance.clock());
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

    /** Those of a deleted application are over, too. */
    private ObjectNode ofJwt(String token) {
        ObjectNode claims = jwts.readOauth(token)
                .filter(said -> applications.byClientId(said.path(CLIENT_ID).asText()).isPresent())
                .orElseThrow(() -> ApiException.notFound("The token"));
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
