package io.quarkiverse.clerk.devserver.resource.enterprise;

import static io.quarkiverse.clerk.devserver.api.Field.flag;
import static io.quarkiverse.clerk.devserver.api.Field.object;
import static io.quarkiverse.clerk.devserver.api.Field.oneOf;
import static io.quarkiverse.clerk.devserver.api.Field.text;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiRequest;
import io.quarkiverse.clerk.devserver.api.Fidelity;
import io.quarkiverse.clerk.devserver.api.Fields;
import io.quarkiverse.clerk.devserver.api.Filter;
import io.quarkiverse.clerk.devserver.api.Listing;
import io.quarkiverse.clerk.devserver.api.Resource;
import io.quarkiverse.clerk.devserver.api.Route;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.store.Documents;

/** Enterprise connections: how the people of a company sign in. */
public final class EnterpriseConnectionResource implements Resource {

    private static final String PATH = "/v1/enterprise_connections";
    private static final String CONNECTION = PATH + "/{enterprise_connection_id}";

    private static final Fields CREATE = Fields.of(
            text("name").required(), oneOf("provider", EnterpriseConnections.PROVIDERS).required(),
            ConnectionFields.DOMAIN_NAMES.required(), text("organization_id").nullable(),
            flag("allow_organization_account_linking").nullable(), flag("active").nullable(),
            object("saml", EnterpriseConnections.SAML).nullable().instruction(),
            object("oidc", ConnectionFields.OIDC).nullable().instruction(), ConnectionFields.CUSTOM_ATTRIBUTES);
    private static final Fields UPDATE = Fields.of(ConnectionFields.CHANGE).and(
            object("saml", EnterpriseConnections.NAMED_SAML).nullable().instruction(),
            object("oidc", ConnectionFields.OIDC).nullable().instruction(),
            ConnectionFields.CUSTOM_ATTRIBUTES.nullable());

    private static final Listing LISTING = Listing.newestFirst(Filter.all(
            Filter.anyOf("organization_id", connection -> List.of(connection.path("organization_id").asText())),
            Filter.flag("active")));

    private final EnterpriseConnections connections;
    private final Documents documents;
    private final TestRuns testRuns;

    /** The connections of an instance. */
    public EnterpriseConnectionResource(Instance instance) {
        this.connections = new EnterpriseConnections(instance);
        this.documents = connections.documents();
        this.testRuns = new TestRuns(instance);
    }

    @Override
    public Fidelity fidelity() {
        return Fidelity.STORED;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(PATH, request -> LISTING.page(documents.all(), request.query()).map(connections::view).asData()),
                Route.create(PATH, request -> create(CREATE.check(request.body()))),
                Route.get(CONNECTION, request -> connections.view(documents.get(id(request)))),
                Route.patch(CONNECTION, request -> update(documents.edit(id(request)), UPDATE.check(request.body()))),
                Route.delete(CONNECTION, request -> documents.delete(id(request))),
                Route.get(CONNECTION + "/test_runs",
                        request -> testRuns.list(documents.get(id(request)), request.query())),
                Route.post(CONNECTION + "/test_runs", request -> testRuns.start(documents.get(id(request)))));
    }

    private static String id(ApiRequest request) {
        return request.path("enterprise_connection_id");
    }

    private JsonNode create(ObjectNode body) {
        ObjectNode connection = connections.draft(body.path("name").asText(), body.path("provider").asText());
        CREATE.apply(body, connection, connection.deepCopy());
        connections.configure(connection, body);
        return connections.view(documents.add(connection));
    }

    /** A null changes nothing: an organization, too, can only be exchanged for another. */
    private JsonNode update(ObjectNode connection, ObjectNode body) {
        UPDATE.apply(body, connection, connection.deepCopy());
        connections.configure(connection, body);
        return connections.view(documents.save(connection));
    }
}
