package io.quarkiverse.clerk.devserver.resource.machine;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.ApiRequest;
import io.quarkiverse.clerk.devserver.api.Field;
import io.quarkiverse.clerk.devserver.api.Fields;
import io.quarkiverse.clerk.devserver.api.Filter;
import io.quarkiverse.clerk.devserver.api.Listing;
import io.quarkiverse.clerk.devserver.api.Ordering;
import io.quarkiverse.clerk.devserver.api.Resource;
import io.quarkiverse.clerk.devserver.api.Route;
import io.quarkiverse.clerk.devserver.resource.Images;
import io.quarkiverse.clerk.devserver.resource.Instance;

/** OAuth applications: the clients for which the instance is an authorization server. */
public final class OAuthApplicationResource implements Resource {

    private static final String PATH = "/v1/oauth_applications/{id}";
    private static final String CALLBACK = "callback_url";
    private static final String REDIRECTS = "redirect_uris";
    private static final int MAX_NAME = 256;
    private static final int MAX_TEXT = 1024;

    /** Those of the user info, and those that change what tokens there are. */
    private static final Set<String> SCOPES = Set.of("profile", "email", "public_metadata", "private_metadata", "openid",
            "offline_access", "user:org:read");

    private static final Field NAME = Field.choice("name", "1 to " + MAX_NAME + " characters",
            name -> !name.isBlank() && name.length() <= MAX_NAME);
    private static final Fields UPDATE = Fields.of(
            NAME,
            Field.texts(REDIRECTS, "a list of absolute URIs", OAuthApplicationResource::isUri),
            Field.choice(CALLBACK, "an absolute URI of at most " + MAX_TEXT + " characters",
                    text -> text.length() <= MAX_TEXT && isUri(text)).instruction(),
            Field.choice("scopes", "scopes separated by blanks", OAuthApplicationResource::areScopes),
            Field.flag("consent_screen_enabled"),
            Field.flag("pkce_required"),
            Field.flag("public"));
    private static final Fields CREATE = UPDATE.and(NAME.required());
    private static final Fields REVOKE = Fields.of(Field.text("token").required());

    private static final Listing LISTING = new Listing(Filter.idOrPart("name_query", "client_id", "name"), new Ordering(Map.of(
            "name", Ordering.text(application -> Optional.of(application.path("name").asText())),
            "created_at", Ordering.number("created_at")), "+created_at"));

    private final OAuthApplications applications;
    private final MachineTokens tokens;
    private final Images images;

    /** The OAuth applications of an instance. */
    public OAuthApplicationResource(Instance instance) {
        this.applications = new OAuthApplications(instance);
        this.tokens = new MachineTokens(TokenKind.OAUTH_TOKEN, instance);
        this.images = new Images(instance.store());
    }

    private static boolean isUri(String text) {
        try {
            return new URI(text).isAbsolute();
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static boolean areScopes(String text) {
        return text.length() <= MAX_TEXT && Arrays.stream(text.split(" ")).allMatch(SCOPES::contains);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/v1/oauth_applications", request -> LISTING
                        .page(applications.documents.all(), request.query()).map(applications::view).asData()),
                Route.post("/v1/oauth_applications", request -> create(request.body())),
                Route.get(PATH, request -> applications.view(find(request))),
                Route.patch(PATH, this::update),
                Route.delete(PATH, request -> applications.documents.delete(request.path("id"))),
                Route.put(PATH + "/logo", this::setLogo).takingFile(),
                Route.post(PATH + "/rotate_secret", this::rotateSecret),
                Route.postForNothing(PATH + "/revoke_token", this::revokeToken));
    }

    private ObjectNode find(ApiRequest request) {
        return applications.documents.get(request.path("id"));
    }

    private JsonNode create(ObjectNode body) {
        ObjectNode said = withoutNulls(body);
        ObjectNode application = redirected(said, CREATE.fill(said, applications.draft()));
        applications.fitSecret(applications.documents.add(application));
        return applications.viewWithSecret(application);
    }

    private JsonNode update(ApiRequest request) {
        ObjectNode said = withoutNulls(request.body());
        ObjectNode application = applications.documents.edit(request.path("id"));
        redirected(said, UPDATE.change(said, application, applications.blank()));
        applications.fitSecret(applications.documents.save(application));
        return applications.view(application);
    }

    /** Here null says the same as nothing, and does not clear. */
    private static ObjectNode withoutNulls(ObjectNode body) {
        ObjectNode said = body.deepCopy();
        said.removeIf(JsonNode::isNull);
        return said;
    }

    /** The one URL of old is the first and only of the list, unless there is a list. */
    private static ObjectNode redirected(ObjectNode said, ObjectNode application) {
        if (said.has(CALLBACK) && !said.has(REDIRECTS)) {
            application.putArray(REDIRECTS).add(said.path(CALLBACK));
        }
        return application;
    }

    private JsonNode setLogo(ApiRequest request) {
        ObjectNode application = applications.documents.edit(request.path("id"));
        String path = images.keep(application.path("id").textValue(), request.upload().content());
        return applications.view(applications.documents.save(application.put(OAuthApplications.IMAGE, path)));
    }

    private JsonNode rotateSecret(ApiRequest request) {
        ObjectNode application = find(request);
        if (application.path("public").asBoolean()) {
            throw ApiException.forbidden("A public client has no secret.");
        }
        applications.renewSecret(application.path("id").textValue());
        return applications.viewWithSecret(applications.documents.save(application.deepCopy()));
    }

    private void revokeToken(ApiRequest request) {
        String application = find(request).path("id").textValue();
        String token = REVOKE.check(request.body()).path("token").textValue();
        if (OAuthTokenResource.isJwt(token)) {
            throw ApiException.invalid(ApiError.value("token", "A JWT cannot be revoked."));
        }
        String id = tokens.bySecret(token).path("id").textValue();
        if (!tokens.isOf(application, id)) {
            throw ApiException.notFound("The token");
        }
        tokens.revoke(id, null);
    }
}
