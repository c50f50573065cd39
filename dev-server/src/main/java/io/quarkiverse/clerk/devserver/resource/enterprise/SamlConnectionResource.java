package io.quarkiverse.clerk.devserver.resource.enterprise;

import static io.quarkiverse.clerk.devserver.api.Field.flag;
import static io.quarkiverse.clerk.devserver.api.Field.oneOf;
import static io.quarkiverse.clerk.devserver.api.Field.text;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.ApiRequest;
import io.quarkiverse.clerk.devserver.api.Fidelity;
import io.quarkiverse.clerk.devserver.api.Fields;
import io.quarkiverse.clerk.devserver.api.Filter;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.api.Listing;
import io.quarkiverse.clerk.devserver.api.Ordering;
import io.quarkiverse.clerk.devserver.api.Resource;
import io.quarkiverse.clerk.devserver.api.Route;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.store.Documents;

/** SAML connections as the older API knows them: not those of enterprise connections. */
public final class SamlConnectionResource implements Resource {

    private static final String PATH = "/v1/saml_connections";
    private static final String CONNECTION = PATH + "/{saml_connection_id}";

    private static final ObjectNode BLANK = Json.literal("""
            {
              "object": "saml_connection",
              "id": null,
              "name": null,
              "domains": [],
              "idp_entity_id": null,
              "idp_sso_url": null,
              "idp_certificate": null,
              "idp_metadata_url": null,
              "idp_metadata": null,
              "organization_id": null,
              "attribute_mapping": {"user_id": "", "email_address": "mail", "first_name": "givenName", "last_name": "sn"},
              "active": false,
              "provider": null,
              "user_count": 0,
              "sync_user_attributes": true,
              "allow_subdomains": false,
              "allow_idp_initiated": false,
              "disable_additional_identifications": false,
              "allow_organization_account_linking": false,
              "authenticatable": true,
              "disable_jit_provisioning": false,
              "force_authn": false,
              "login_hint": {"mode": "email_address"},
              "enterprise_connection_id": null,
              "created_at": null,
              "updated_at": null
            }
            """);

    private static final Fields CREATE = ConnectionFields.IDENTITY_PROVIDER.and(
            text("name").required(), oneOf("provider", ConnectionFields.SAML_PROVIDERS).required(),
            ConnectionFields.DOMAIN_NAME.instruction(), ConnectionFields.DOMAIN_NAMES, text("organization_id").nullable(),
            flag("force_authn"));
    private static final Fields UPDATE = ConnectionFields.IDENTITY_PROVIDER.and(ConnectionFields.CHANGE).and(
            ConnectionFields.DOMAIN_NAME.nullable().instruction(), flag("allow_subdomains").nullable(),
            flag("allow_idp_initiated").nullable(), flag("force_authn"),
            flag("consent_verified_domains_deletion").nullable().instruction());

    private static final Listing LISTING = new Listing(
            Filter.all(
                    Filter.containing("query", connection -> List.of(connection.path("name").asText())),
                    Filter.signed("organization_id", connection -> List.of(connection.path("organization_id").asText()))),
            new Ordering(Map.of("created_at", Ordering.number("created_at"),
                    "name", Ordering.text(connection -> Optional.of(connection.path("name").asText()))), "-created_at"));

    private final Documents documents;
    private final Connections connections;

    /** The connections of an instance. */
    public SamlConnectionResource(Instance instance) {
        this.documents = instance.store().documents("saml_connection");
        this.connections = new Connections(instance, documents);
    }

    @Override
    public Fidelity fidelity() {
        return Fidelity.STORED;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(PATH, request -> LISTING.page(documents.all(), request.query()).map(this::view).asData()),
                Route.post(PATH, request -> create(CREATE.check(request.body()))),
                Route.get(CONNECTION, request -> view(documents.get(id(request)))),
                Route.patch(CONNECTION, request -> update(documents.edit(id(request)), UPDATE.check(request.body()))),
                Route.delete(CONNECTION, request -> documents.delete(id(request))));
    }

    private static String id(ApiRequest request) {
        return request.path("saml_connection_id");
    }

    private JsonNode create(ObjectNode body) {
        ObjectNode connection = documents.draft("samlc", BLANK);
        apply(CREATE, body, connection);
        if (connection.path("domains").isEmpty()) {
            throw ApiException.invalid(ApiError.missing("domains"));
        }
        return view(documents.add(connection));
    }

    private JsonNode update(ObjectNode connection, ObjectNode body) {
        apply(UPDATE, body, connection);
        if (connection.path("active").booleanValue()) {
            ConnectionFields.requireIdentityProvider(connection);
        }
        return view(documents.save(connection));
    }

    /** A null brings back the default of what may be null; of anything else it changes nothing. */
    private void apply(Fields fields, ObjectNode body, ObjectNode connection) {
        ObjectNode blank = connection.deepCopy();
        ConnectionFields.NULLABLE.forEach(name -> blank.set(name, BLANK.get(name)));
        fields.apply(body, connection, blank);
        if (body.hasNonNull("domain") && !body.hasNonNull("domains")) {
            connection.putArray("domains").add(body.path("domain"));
        }
        completeMapping(connection, blank);
        ConnectionFields.requireSource(connection);
        connections.check(connection);
    }

    /** Whoever maps some attributes leaves the others as they are. */
    private static void completeMapping(ObjectNode connection, ObjectNode blank) {
        ObjectNode mapping = blank.path("attribute_mapping").deepCopy();
        connection.path("attribute_mapping").properties().stream().filter(entry -> !entry.getValue().isNull())
                .forEach(entry -> mapping.set(entry.getKey(), entry.getValue()));
        connection.set("attribute_mapping", mapping);
    }

    private ObjectNode view(ObjectNode connection) {
        ObjectNode view = connection.deepCopy().put("domain", connection.path("domains").path(0).asText());
        Optional<X509Certificate> certificate = Optional.ofNullable(connection.path("idp_certificate").textValue())
                .flatMap(Certificates::read);
        view.put("idp_certificate_issued_at", certificate.map(it -> it.getNotBefore().getTime()).orElse(null));
        view.put("idp_certificate_expires_at", certificate.map(it -> it.getNotAfter().getTime()).orElse(null));
        return connections.withServiceProvider(view);
    }
}
