package io.quarkiverse.clerk.devserver.resource.instance;

import static io.quarkiverse.clerk.devserver.api.Field.text;
import static io.quarkiverse.clerk.devserver.api.Field.url;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.Fidelity;
import io.quarkiverse.clerk.devserver.api.Fields;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.api.Resource;
import io.quarkiverse.clerk.devserver.api.Route;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.store.Documents;

/**
 * Checks of proxies, all of which go well. The URL is never called, unlike by Clerk: whoever can reach this server could make
 * it call hosts that only this machine reaches (SSRF).
 */
public final class ProxyCheckResource implements Resource {

    private static final ObjectNode BLANK = Json.literal("""
            {
              "object": "proxy_check",
              "id": null,
              "domain_id": null,
              "last_run_at": null,
              "proxy_url": null,
              "successful": true,
              "created_at": null,
              "updated_at": null
            }
            """);
    private static final Fields CHECK = Fields.of(text("domain_id").required(), url("proxy_url").required());

    private final Instance instance;
    private final Documents checks;
    private final Domains domains;

    /** The checks of an instance. */
    public ProxyCheckResource(Instance instance) {
        this.instance = instance;
        this.checks = instance.store().documents("proxy_check");
        this.domains = new Domains(instance);
    }

    @Override
    public Fidelity fidelity() {
        return Fidelity.STORED;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.post("/v1/proxy_checks", request -> check(request.body())));
    }

    /** The same pair of domain and URL is the same check, run once more. */
    private JsonNode check(ObjectNode body) {
        ObjectNode draft = CHECK.fill(body, checks.draft("pchk", BLANK)).put("last_run_at", instance.clock().millis());
        if (!domains.exists(draft.path("domain_id").asText())) {
            throw ApiException.invalid(ApiError.notFound("domain_id", "domain"));
        }
        return checks.by("proxy_url").find(draft.path("proxy_url").asText()).stream()
                .filter(check -> check.path("domain_id").equals(draft.path("domain_id"))).findFirst()
                .map(check -> checks.save(check.deepCopy().put("last_run_at", instance.clock().millis())))
                .orElseGet(() -> checks.add(draft));
    }
}
