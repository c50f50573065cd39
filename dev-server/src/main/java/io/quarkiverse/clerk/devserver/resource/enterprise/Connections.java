package io.quarkiverse.clerk.devserver.resource.enterprise;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.store.Documents;

/** The rules that connections of either API follow. */
final class Connections {

    private final Instance instance;
    private final Documents connections;
    private final Documents organizations;

    Connections(Instance instance, Documents connections) {
        this.instance = instance;
        this.connections = connections;
        this.organizations = instance.store().documents("organization");
    }

    /**
     * An email address leads to one connection at most, and an organization has to be there.
     *
     * @throws ApiException 404 or 409
     */
    void check(ObjectNode connection) {
        String organization = connection.path("organization_id").textValue();
        if (organization != null && organizations.find(organization).isEmpty()) {
            throw ApiException.refused(404, ApiError.notFound("organization_id", "organization"));
        }
        Set<String> mine = names(connection);
        boolean taken = connections.where(other -> !other.path("id").equals(connection.path("id")))
                .anyMatch(other -> names(other).stream().anyMatch(mine::contains));
        if (taken) {
            throw ApiException.refused(409, ApiError.taken("domains"));
        }
    }

    private static Set<String> names(ObjectNode connection) {
        Set<String> names = new HashSet<>();
        for (JsonNode name : connection.path("domains")) {
            names.add(name.asText().toLowerCase(Locale.ROOT));
        }
        return names;
    }

    /** Adds where the identity provider would find us. */
    ObjectNode withServiceProvider(ObjectNode saml) {
        String id = saml.path("id").asText();
        String base = instance.issuer().get() + "/v1/saml";
        return saml.put("acs_url", base + "/acs/" + id).put("sp_entity_id", base + "/" + id)
                .put("sp_metadata_url", base + "/metadata/" + id + ".xml");
    }
}
