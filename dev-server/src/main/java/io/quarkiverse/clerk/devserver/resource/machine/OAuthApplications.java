package io.quarkiverse.clerk.devserver.resource.machine;

import java.util.Optional;
import java.util.function.Supplier;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.store.Documents;
import io.quarkiverse.clerk.devserver.store.Ids;
import io.quarkiverse.clerk.devserver.store.Secrets;

/** The OAuth applications, and their client secrets. Used only while the store is locked. */
final class OAuthApplications {

    static final String KIND = "oauth_application";

    /** The application that is there from the start: tokens that are made for tests are its. */
    static final String DEVELOPMENT = "oa_dev";

    /** The document has a path, for where the server listens can change. */
    static final String IMAGE = "client_image_url";

    private static final String CLIENT_ID = "client_id";
    private static final String CLIENT_SECRET = "client_secret";
    private static final int CLIENT_ID_LENGTH = 16;
    private static final int SECRET_LENGTH = 32;
    private static final ObjectNode BLANK = Json.literal("""
            {"object": "oauth_application", "id": null, "instance_id": "%s", "name": null, "client_id": null,
             "client_uri": null, "client_image_url": null, "dynamically_registered": false,
             "consent_screen_enabled": true, "pkce_required": false, "public": false, "scopes": "profile email",
             "redirect_uris": [], "created_at": null, "updated_at": null}""".formatted(Instance.ID));

    final Documents documents;
    private final Secrets secrets;
    private final Supplier<String> issuer;
    private final Supplier<String> url;

    OAuthApplications(Instance instance) {
        this.documents = instance.store().documents(KIND);
        this.secrets = Secrets.of(KIND, CLIENT_SECRET, instance.store());
        this.issuer = instance.issuer();
        this.url = instance.url();
    }

    ObjectNode draft() {
        return documents.draft("oa", BLANK).put(CLIENT_ID, Ids.random(CLIENT_ID_LENGTH));
    }

    ObjectNode blank() {
        return BLANK;
    }

    /** The application that OAuth knows by this id. */
    Optional<ObjectNode> byClientId(String clientId) {
        return documents.by(CLIENT_ID).first(clientId);
    }

    /** Public clients have no secret; the others have one from the start. */
    void fitSecret(ObjectNode application) {
        String id = application.path("id").textValue();
        if (application.path("public").asBoolean()) {
            secrets.remove(id);
        } else if (secrets.get(id).isEmpty()) {
            renewSecret(id);
        }
    }

    void renewSecret(String id) {
        secrets.set(id, Ids.random(SECRET_LENGTH));
    }

    /** The application as Clerk shows it. */
    ObjectNode view(ObjectNode application) {
        String oauth = issuer.get() + "/oauth/";
        String image = application.path(IMAGE).textValue();
        return application.deepCopy()
                .put(IMAGE, image == null ? null : url.get() + image)
                .put("callback_url", application.path("redirect_uris").path(0).asText(""))
                .put("authorize_url", oauth + "authorize")
                .put("token_fetch_url", oauth + "token")
                .put("user_info_url", oauth + "userinfo")
                .put("token_introspection_url", oauth + "token_info")
                .put("discovery_url", issuer.get() + "/.well-known/openid-configuration");
    }

    /** The same with the client secret, which Clerk shows only when it is new. */
    ObjectNode viewWithSecret(ObjectNode application) {
        return view(application).put(CLIENT_SECRET, secrets.get(application.path("id").textValue()).orElse(""));
    }

    /** Adds the application that is there from the start. */
    void plant() {
        fitSecret(documents.add(draft().put("id", DEVELOPMENT).put(CLIENT_ID, "client_dev").put("name", "Development")));
    }
}
