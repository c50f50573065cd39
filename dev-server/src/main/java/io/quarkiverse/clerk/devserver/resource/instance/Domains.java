package io.quarkiverse.clerk.devserver.resource.instance;

import java.net.URI;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.store.Documents;

/** The primary domain, which is always there, and its satellites. */
final class Domains {

    static final String PRIMARY = "dmn_primary";

    private static final String KIND = "domain";
    private static final ObjectNode BLANK = Json.literal("""
            {
              "object": "domain",
              "id": null,
              "name": null,
              "is_satellite": true,
              "proxy_url": null,
              "development_origin": "",
              "cname_targets": []
            }
            """);

    private final Instance instance;
    private final Documents documents;

    Domains(Instance instance) {
        this.instance = instance;
        this.documents = instance.store().documents(KIND);
    }

    /** All domains, as they are shown. */
    ObjectNode list() {
        ObjectNode list = Json.object();
        ArrayNode data = list.putArray("data");
        all().forEach(domain -> data.add(view(domain)));
        return list.put("total_count", data.size());
    }

    private Stream<ObjectNode> all() {
        return Stream.concat(Stream.of(primary()), documents.where(domain -> !isPrimary(domain)));
    }

    /** Named after the Frontend API, until it is changed. */
    private ObjectNode primary() {
        return documents.find(PRIMARY).orElseGet(() -> BLANK.deepCopy().put("id", PRIMARY).put("is_satellite", false)
                .put("name", URI.create(instance.issuer().get()).getAuthority()));
    }

    private static boolean isPrimary(ObjectNode domain) {
        return domain.path("id").asText().equals(PRIMARY);
    }

    boolean exists(String id) {
        return PRIMARY.equals(id) || documents.find(id).isPresent();
    }

    /** A copy of the domain with this id, to be changed and saved; or a 404 {@link ApiException}. */
    ObjectNode edit(String id) {
        return PRIMARY.equals(id) ? primary().deepCopy() : documents.edit(id);
    }

    /** A new satellite. */
    ObjectNode draft() {
        return documents.draft("dmn", BLANK);
    }

    ObjectNode add(ObjectNode domain) {
        return view(documents.add(requireFree(domain)));
    }

    ObjectNode save(ObjectNode domain) {
        requireFree(domain);
        boolean there = documents.find(domain.path("id").asText()).isPresent();
        return view(there ? documents.save(domain) : documents.add(domain));
    }

    private ObjectNode requireFree(ObjectNode domain) {
        if (all().anyMatch(other -> !other.path("id").equals(domain.path("id"))
                && other.path("name").asText().equalsIgnoreCase(domain.path("name").asText()))) {
            throw ApiException.invalid(ApiError.taken("name"));
        }
        return domain;
    }

    JsonNode delete(String id) {
        if (PRIMARY.equals(id)) {
            throw ApiException.forbidden("The primary domain cannot be deleted.");
        }
        return documents.delete(id);
    }

    /** In development, all domains share the Frontend API of the primary one. */
    private ObjectNode view(ObjectNode domain) {
        return domain.deepCopy().put("frontend_api_url", instance.issuer().get())
                .put("accounts_portal_url", isPrimary(domain) ? instance.url().get() : null);
    }
}
