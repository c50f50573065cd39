package io.quarkiverse.clerk.devserver.resource.session;

import static io.quarkiverse.clerk.devserver.api.Field.integer;
import static io.quarkiverse.clerk.devserver.api.Field.text;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.Fields;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.api.Resource;
import io.quarkiverse.clerk.devserver.api.Route;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.resource.organization.Memberships;
import io.quarkiverse.clerk.devserver.store.Documents;

/** Sign-in tokens: links that sign a user in, once. */
public final class SignInTokenResource implements Resource {

    static final String KIND = "sign_in_token";

    private static final String ORGANIZATION = "org_id";
    private static final String SECONDS = "expires_in_seconds";
    private static final long DEFAULT_SECONDS = Duration.ofDays(30).toSeconds();

    private static final ObjectNode BLANK = Json.literal("""
            {"object": "sign_in_token", "id": null, "status": "pending", "user_id": null, "org_id": null, "token": null,
             "created_at": null, "updated_at": null}""");
    private static final Fields CREATE = Fields.of(
            text("user_id").required(),
            text(ORGANIZATION).nullable(),
            integer(SECONDS, 1, Integer.MAX_VALUE).nullable().instruction());

    private final Documents users;
    private final Documents signInTokens;
    private final Memberships memberships;
    private final Tickets tickets;

    /** The sign-in tokens of an instance. */
    public SignInTokenResource(Instance instance) {
        this.users = instance.store().documents("user");
        this.signInTokens = instance.store().documents(KIND).ownedBy("user", "user_id");
        this.memberships = new Memberships(instance.store());
        this.tickets = new Tickets(KIND, instance);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.post("/v1/sign_in_tokens", request -> view(create(request.body()))),
                Route.post("/v1/sign_in_tokens/{sign_in_token_id}/revoke", request -> view(tickets
                        .revoke(request.path("sign_in_token_id"), "sign_in_token_cannot_be_revoked_code"))));
    }

    private ObjectNode create(ObjectNode body) {
        ObjectNode created = CREATE.fill(body, signInTokens.draft("sit", BLANK));
        String userId = users.get(created.path("user_id").textValue()).path("id").textValue();
        Optional.ofNullable(created.path(ORGANIZATION).textValue())
                .filter(organization -> memberships.role(userId, organization).isEmpty()).ifPresent(organization -> {
                    throw ApiException.invalid(ApiError.value(ORGANIZATION, "The user is no member of it."));
                });
        return signInTokens.add(created.put("token", tickets.mint(created, body.path(SECONDS).asLong(DEFAULT_SECONDS))));
    }

    private JsonNode view(ObjectNode signInToken) {
        return signInToken.deepCopy().put("url", tickets.url(signInToken.path("token").textValue())).without(ORGANIZATION);
    }
}
