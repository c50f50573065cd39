package io.quarkiverse.clerk.devserver.resource.enterprise;

import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.Filter;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.api.Listing;
import io.quarkiverse.clerk.devserver.api.Query;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.store.Documents;

/** Trials of connections. They stay pending: there is no identity provider that could answer. */
final class TestRuns {

    private static final String CONNECTION_ID = "connection_id";
    private static final ObjectNode BLANK = Json.literal("""
            {
              "id": null,
              "connection_id": null,
              "status": "pending",
              "connection_type": null,
              "parsed_user_info": null,
              "logs": [],
              "saml": null,
              "oauth": null,
              "created_at": null
            }
            """);
    private static final Listing LISTING = Listing
            .newestFirst(Filter.oneOf("status", List.of("pending", "success", "failed")));

    private final Instance instance;
    private final Documents runs;

    TestRuns(Instance instance) {
        this.instance = instance;
        this.runs = instance.store().documents("enterprise_connection_test_run")
                .ownedBy(EnterpriseConnections.KIND, CONNECTION_ID);
    }

    JsonNode list(ObjectNode connection, Query query) {
        return LISTING.page(runs.by(CONNECTION_ID).find(connection.path("id").asText()), query)
                .map(run -> run.deepCopy().remove(Set.of(CONNECTION_ID))).asData();
    }

    JsonNode start(ObjectNode connection) {
        boolean saml = EnterpriseConnections.isSaml(connection.path("provider").asText());
        ObjectNode run = runs.draft("entconntr", BLANK).put("connection_type", saml ? "saml" : "oauth");
        run.set(CONNECTION_ID, connection.path("id"));
        return Json.object().put("url", instance.issuer().get() + "/v1/enterprise_connections/test_runs/"
                + runs.add(run).path("id").asText());
    }
}
