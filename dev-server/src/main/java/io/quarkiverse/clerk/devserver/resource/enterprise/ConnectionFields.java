package io.quarkiverse.clerk.devserver.resource.enterprise;

import static io.quarkiverse.clerk.devserver.api.Field.choice;
import static io.quarkiverse.clerk.devserver.api.Field.flag;
import static io.quarkiverse.clerk.devserver.api.Field.object;
import static io.quarkiverse.clerk.devserver.api.Field.objects;
import static io.quarkiverse.clerk.devserver.api.Field.oneOf;
import static io.quarkiverse.clerk.devserver.api.Field.text;
import static io.quarkiverse.clerk.devserver.api.Field.texts;
import static io.quarkiverse.clerk.devserver.api.Field.url;

import java.util.List;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.Field;
import io.quarkiverse.clerk.devserver.api.Fields;

/** The fields that connections of either API take. */
final class ConnectionFields {

    static final String[] SAML_PROVIDERS = { "saml_custom", "saml_okta", "saml_google", "saml_microsoft" };

    private static final Pattern KEY = Pattern.compile("[^_][A-Za-z0-9_-]*");
    /** The length first: on a long text, the repeated group would let the stack overflow. */
    private static final Pattern DOMAIN = Pattern
            .compile("(?=.{1,253}$)[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

    private static final Field LOGIN_HINT = object("login_hint", Fields.of(
            oneOf("mode", "email_address", "custom_attribute", "off").required(), text("source"))).nullable();

    /** Those of a SAML connection that a null clears. */
    static final List<String> NULLABLE = List.of("idp_entity_id", "idp_sso_url", "idp_certificate", "idp_metadata_url",
            "idp_metadata", "attribute_mapping", "login_hint", "organization_id");

    static final Field DOMAIN_NAME = choice("domain", "the name of a domain", DOMAIN.asMatchPredicate());
    static final Field DOMAIN_NAMES = texts("domains", "a list of names of domains", DOMAIN.asMatchPredicate());

    /** What a SAML connection knows of the identity provider. */
    static final Fields IDENTITY_PROVIDER = Fields.of(
            text("idp_entity_id").nullable(), url("idp_sso_url").nullable(), text("idp_certificate").nullable(),
            url("idp_metadata_url").nullable(), text("idp_metadata").nullable(), LOGIN_HINT,
            object("attribute_mapping", Fields.of(text("user_id").nullable(), text("email_address").nullable(),
                    text("first_name").nullable(), text("last_name").nullable())).nullable());

    /** What a change can say of a connection of either API. */
    static final Field[] CHANGE = { text("name").nullable(), DOMAIN_NAMES.nullable(), text("organization_id").nullable(),
            flag("active").nullable(), flag("sync_user_attributes").nullable(),
            flag("disable_additional_identifications").nullable(), flag("allow_organization_account_linking").nullable() };

    static final Fields OIDC = Fields.of(
            text("client_id").nullable(), text("client_secret").nullable().instruction(), url("discovery_url").nullable(),
            url("auth_url").nullable(), url("token_url").nullable(), url("user_info_url").nullable(),
            flag("requires_pkce").nullable());

    static final Field CUSTOM_ATTRIBUTES = objects("custom_attributes", Fields.of(
            choice("name", "not empty", name -> !name.isEmpty()).required(),
            choice("key", "letters, digits, _ and -", KEY.asMatchPredicate()).required(),
            text("sso_path"), text("scim_path"), text("directory_path"), flag("multi_valued")));

    private ConnectionFields() {
    }

    /** A hint that is taken from an attribute needs to be told from which. */
    static void requireSource(ObjectNode saml) {
        if (saml.path("login_hint").path("mode").asText().equals("custom_attribute")
                && saml.path("login_hint").path("source").asText().isEmpty()) {
            throw ApiException.invalid(ApiError.value("login_hint", "The mode custom_attribute needs a source."));
        }
    }

    /** Nobody could sign in through an active connection that does not know its identity provider. */
    static void requireIdentityProvider(ObjectNode saml) {
        boolean described = saml.hasNonNull("idp_metadata_url") || saml.hasNonNull("idp_metadata")
                || saml.hasNonNull("idp_entity_id") && saml.hasNonNull("idp_sso_url") && saml.hasNonNull("idp_certificate");
        if (!described) {
            throw ApiException.invalid(new ApiError("saml_connection_cant_be_activated", "cannot be activated",
                    "An active connection needs the metadata of its identity provider.", "active"));
        }
    }
}
