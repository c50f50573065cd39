package io.quarkiverse.clerk.devserver.resource.session;

import static io.quarkiverse.clerk.devserver.api.Field.choice;
import static io.quarkiverse.clerk.devserver.api.Field.flag;
import static io.quarkiverse.clerk.devserver.api.Field.integer;
import static io.quarkiverse.clerk.devserver.api.Field.object;
import static io.quarkiverse.clerk.devserver.api.Field.text;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.Fields;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.api.Listing;
import io.quarkiverse.clerk.devserver.api.Resource;
import io.quarkiverse.clerk.devserver.api.Route;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.store.Documents;
import io.quarkiverse.clerk.devserver.store.Secrets;
import io.quarkiverse.clerk.devserver.token.CustomKey;
import io.quarkiverse.clerk.devserver.token.TemplateTokens;

/** JWT templates: what tokens for other services say. */
public final class JwtTemplateResource implements Resource {

    private static final String NAME = "name";
    private static final String CUSTOM_KEY = "custom_signing_key";
    private static final String ALGORITHM = "signing_algorithm";
    private static final String KEY = "signing_key";

    private static final ObjectNode BLANK = Json.literal("""
            {"object": "jwt_template", "id": null, "name": null, "claims": {}, "lifetime": 60, "allowed_clock_skew": 5,
             "custom_signing_key": false, "signing_algorithm": "RS256", "created_at": null, "updated_at": null}""");

    private static final Fields FIELDS = Fields.of(
            choice(NAME, "a name of at most 256 characters", name -> !name.isBlank() && name.length() <= 256).required(),
            object("claims").required(),
            integer("lifetime", 30, 315_360_000).nullable(),
            integer("allowed_clock_skew", 0, 300).nullable(),
            flag(CUSTOM_KEY),
            choice(ALGORITHM, "an algorithm such as HS256, RS256 or ES256", CustomKey::isAlgorithm).nullable(),
            text(KEY).nullable().instruction());

    private static final Listing LISTING = Listing.newestFirst();

    private final Documents templates;
    private final Secrets signingKeys;

    /** The JWT templates of an instance. */
    public JwtTemplateResource(Instance instance) {
        this.templates = instance.store().documents(JwtTemplates.KIND);
        this.signingKeys = JwtTemplates.signingKeys(instance);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/v1/jwt_templates", request -> LISTING.page(templates.all(), request.query())
                        .asArrayOrData(request.query())),
                Route.post("/v1/jwt_templates", request -> create(request.body())),
                Route.get("/v1/jwt_templates/{template_id}", request -> templates.get(request.path("template_id"))),
                Route.patch("/v1/jwt_templates/{template_id}",
                        request -> update(templates.edit(request.path("template_id")), request.body())),
                Route.delete("/v1/jwt_templates/{template_id}",
                        request -> templates.delete(request.path("template_id"))));
    }

    private JsonNode create(ObjectNode body) {
        return checked(templates.add(consistent(FIELDS.fill(body, templates.draft("jtmp", BLANK)))), body);
    }

    private JsonNode update(ObjectNode template, ObjectNode body) {
        return checked(templates.save(consistent(FIELDS.change(body, template, BLANK))), body);
    }

    /** Without a key of its own, a template's tokens are signed with that of the instance. */
    private static ObjectNode consistent(ObjectNode template) {
        if (!template.path(CUSTOM_KEY).booleanValue()) {
            template.set(ALGORITHM, BLANK.get(ALGORITHM));
        }
        return template;
    }

    /** Checks the template as it has become; if it may not be so, the store is as it was before. */
    private ObjectNode checked(ObjectNode template, ObjectNode body) {
        if (templates.by(NAME).find(template.path(NAME).textValue()).size() > 1) {
            throw ApiException.invalid(ApiError.taken(NAME));
        }
        checkClaims((ObjectNode) template.path("claims"));
        String id = template.path("id").textValue();
        Optional.ofNullable(body.path(KEY).textValue()).ifPresent(key -> signingKeys.set(id, key));
        if (template.path(CUSTOM_KEY).booleanValue()) {
            checkKey(template.path(ALGORITHM).textValue(), signingKeys.get(id));
        } else {
            signingKeys.remove(id);
        }
        return template;
    }

    private static void checkClaims(ObjectNode claims) {
        TemplateTokens.RESERVED.stream().filter(claims::has).sorted().findFirst().ifPresent(claim -> {
            throw ApiException.refused(400, new ApiError("jwt_template_reserved_claim", "reserved claim used",
                    "Every token has the claim " + claim + " by itself.", "claims"));
        });
    }

    private static void checkKey(String algorithm, Optional<String> key) {
        if (key.isEmpty()) {
            throw ApiException.invalid(new ApiError("form_conditional_param_missing", "missing parameter",
                    KEY + " must be given if " + CUSTOM_KEY + " is true.", KEY));
        }
        if (!new CustomKey(algorithm, key.get()).isUsable()) {
            throw ApiException.invalid(ApiError.value(KEY,
                    "It must be a secret for HS…, or else a private key for the algorithm in PKCS8 PEM."));
        }
    }
}
