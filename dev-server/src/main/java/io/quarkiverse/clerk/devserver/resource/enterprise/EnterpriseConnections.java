package io.quarkiverse.clerk.devserver.resource.enterprise;

import static io.quarkiverse.clerk.devserver.api.Field.flag;
import static io.quarkiverse.clerk.devserver.api.Field.text;

import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.Fields;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.store.Documents;
import io.quarkiverse.clerk.devserver.store.Ids;

/** The documents of enterprise connections: each contains a SAML connection or the configuration of an OIDC client. */
final class EnterpriseConnections {

    static final String KIND = "enterprise_connection";
    static final String[] PROVIDERS = Stream.concat(Stream.of(ConnectionFields.SAML_PROVIDERS),
            Stream.of("oidc_custom", "oidc_github_enterprise", "oidc_gitlab")).toArray(String[]::new);

    /** What a connection by SAML takes. */
    static final Fields SAML = ConnectionFields.IDENTITY_PROVIDER.and(flag("allow_subdomains").nullable(),
            flag("allow_idp_initiated").nullable(), flag("force_authn").nullable());

    /** The same when it is changed. */
    static final Fields NAMED_SAML = SAML.and(text("name").nullable());

    private static final List<String> HIDDEN = List.of("idp_certificate", "idp_metadata", "attribute_mapping");
    private static final String SAML_CONNECTION = "saml_connection";
    private static final String OAUTH_CONFIG = "oauth_config";

    private static final ObjectNode BLANK = Json.literal("""
            {
              "object": "enterprise_connection",
              "id": null,
              "name": null,
              "provider": null,
              "logo_public_url": null,
              "active": false,
              "domains": [],
              "organization_id": null,
              "sync_user_attributes": true,
              "disable_additional_identifications": false,
              "allow_organization_account_linking": false,
              "authenticatable": true,
              "disable_jit_provisioning": false,
              "custom_attributes": [],
              "saml_connection": null,
              "oauth_config": null,
              "created_at": null,
              "updated_at": null
            }
            """);
    private static final ObjectNode BLANK_SAML = Json.literal("""
            {
              "idp_entity_id": null,
              "idp_sso_url": null,
              "idp_certificate": null,
              "idp_metadata_url": null,
              "idp_metadata": null,
              "attribute_mapping": null,
              "allow_idp_initiated": false,
              "allow_subdomains": false,
              "force_authn": false,
              "login_hint": {"mode": "email_address"}
            }
            """);
    private static final ObjectNode BLANK_OAUTH = Json.literal("""
            {
              "client_id": null,
              "discovery_url": null,
              "auth_url": null,
              "token_url": null,
              "user_info_url": null,
              "requires_pkce": false,
              "logo_public_url": null
            }
            """);

    private final Instance instance;
    private final Documents documents;
    private final Connections connections;

    EnterpriseConnections(Instance instance) {
        this.instance = instance;
        this.documents = instance.store().documents(KIND);
        this.connections = new Connections(instance, documents);
    }

    Documents documents() {
        return documents;
    }

    /** A new connection, with what its kind of provider needs. */
    ObjectNode draft(String name, String provider) {
        ObjectNode connection = documents.draft("entconn", BLANK);
        if (isSaml(provider)) {
            connection.set(SAML_CONNECTION, BLANK_SAML.deepCopy().put("id", Ids.next("samlc")).put("name", name));
        } else {
            long now = instance.clock().millis();
            connection.set(OAUTH_CONFIG, BLANK_OAUTH.deepCopy().put("id", Ids.next("oauthcfg")).put("name", name)
                    .put("provider_key", provider).put("created_at", now).put("updated_at", now));
        }
        return connection;
    }

    static boolean isSaml(String provider) {
        return provider.startsWith("saml_");
    }

    /** Sets what a checked body says of SAML or OIDC, and checks the whole. */
    void configure(ObjectNode connection, ObjectNode body) {
        apply(NAMED_SAML, body, "saml", connection, SAML_CONNECTION, BLANK_SAML);
        apply(ConnectionFields.OIDC, body, "oidc", connection, OAUTH_CONFIG, BLANK_OAUTH);
        connection.path("custom_attributes").forEach(attribute -> unifyPaths((ObjectNode) attribute));
        connections.check(connection);
        if (connection.path(SAML_CONNECTION) instanceof ObjectNode saml) {
            ConnectionFields.requireSource(saml);
            if (connection.path("active").booleanValue()) {
                ConnectionFields.requireIdentityProvider(saml);
            }
        } else if (connection.path(OAUTH_CONFIG) instanceof ObjectNode config && body.hasNonNull("oidc")) {
            config.put("updated_at", instance.clock().millis());
        }
    }

    private static void apply(Fields fields, ObjectNode body, String param, ObjectNode connection, String part,
            ObjectNode blank) {
        if (!(body.path(param) instanceof ObjectNode sent)) {
            return;
        }
        if (!(connection.path(part) instanceof ObjectNode changed)) {
            throw ApiException.invalid(ApiError.value(param, "The provider of the connection is of another kind."));
        }
        fields.apply(sent, changed, changed.deepCopy().setAll(blank));
    }

    /** One path has two names, of which either may be sent. */
    private static void unifyPaths(ObjectNode attribute) {
        JsonNode path = attribute.has("directory_path") ? attribute.get("directory_path") : attribute.path("scim_path");
        if (attribute.has("scim_path") && !attribute.path("scim_path").equals(path)) {
            throw ApiException.invalid(ApiError.value("custom_attributes", "scim_path and directory_path differ."));
        }
        if (path.isTextual()) {
            attribute.set("scim_path", path);
            attribute.set("directory_path", path);
        }
    }

    /** A connection as it is shown: without what only the identity provider and Clerk have to know. */
    ObjectNode view(ObjectNode connection) {
        ObjectNode view = connection.deepCopy();
        if (view.path(SAML_CONNECTION) instanceof ObjectNode saml) {
            saml.remove(HIDDEN);
            connections.withServiceProvider(saml).set("active", view.path("active"));
        }
        return view;
    }
}
