package io.quarkiverse.clerk.devserver.resource.enterprise;

import static io.quarkiverse.clerk.devserver.api.Field.choice;
import static io.quarkiverse.clerk.devserver.api.Field.integer;
import static io.quarkiverse.clerk.devserver.api.Field.text;
import static io.quarkiverse.clerk.devserver.api.Field.texts;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.Fidelity;
import io.quarkiverse.clerk.devserver.api.Fields;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.api.Resource;
import io.quarkiverse.clerk.devserver.api.Route;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.store.Documents;
import io.quarkiverse.clerk.devserver.store.Ids;

/** Tokens of the links by which the IT people of a company come to set up its connections. There is no portal here. */
public final class AdminPortalLinkTokenResource implements Resource {

    private static final String PATH = "/v1/admin_portal_link_tokens";
    private static final long DEFAULT_SECONDS = 3600;
    private static final long MAX_SECONDS = 86_400;
    private static final int SECRET_LENGTH = 43;
    private static final ObjectNode BLANK = Json.literal("""
            {
              "object": "admin_portal_link_token",
              "id": null,
              "admin_portal_link_id": null,
              "instance_id": null,
              "organization_id": null,
              "it_contact_id": null,
              "scopes": null,
              "revoked": false,
              "revocation_reason": null,
              "expiration": null,
              "created_at": null,
              "updated_at": null
            }
            """);
    private static final Fields CREATE = Fields.of(
            text("organization_id"), choice("it_contact_id", "not empty", id -> !id.isEmpty()),
            texts("scopes", "a list of scopes", scope -> !scope.isEmpty()),
            integer("seconds_until_expiration", 0, MAX_SECONDS).instruction());
    private static final Fields REVOKE = Fields.of(text("revocation_reason").nullable());

    private final Instance instance;
    private final Documents tokens;
    private final Documents organizations;

    /** The tokens of an instance. */
    public AdminPortalLinkTokenResource(Instance instance) {
        this.instance = instance;
        this.tokens = instance.store().documents("admin_portal_link_token");
        this.organizations = instance.store().documents("organization");
    }

    @Override
    public Fidelity fidelity() {
        return Fidelity.STORED;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.create(PATH, request -> create(CREATE.check(request.body()))),
                Route.post(PATH + "/{adminPortalLinkTokenID}/revoke",
                        request -> revoke(tokens.edit(request.path("adminPortalLinkTokenID")), request.body())));
    }

    /** The token is shown this once; nothing here ever asks for it, so it is not kept. */
    private JsonNode create(ObjectNode body) {
        String organization = body.path("organization_id").textValue();
        if (organization != null && organizations.find(organization).isEmpty()) {
            throw ApiException.refused(400, ApiError.notFound("organization_id", "organization"));
        }
        ObjectNode token = tokens.draft("aplt", BLANK).put("id", Ids.nextOfToken("aplt"))
                .put("admin_portal_link_id", Ids.next("apl")).put("instance_id", Instance.ID)
                .put("expiration", instance.clock().millis()
                        + 1000 * body.path("seconds_until_expiration").asLong(DEFAULT_SECONDS));
        CREATE.apply(body, token, BLANK);
        return view(tokens.add(token)).put("token", "apl_" + Ids.random(SECRET_LENGTH));
    }

    private JsonNode revoke(ObjectNode token, ObjectNode body) {
        REVOKE.change(body, token, BLANK);
        return view(tokens.save(token.put("revoked", true)));
    }

    private ObjectNode view(ObjectNode token) {
        return token.deepCopy().put("expired", token.path("expiration").longValue() <= instance.clock().millis());
    }
}
