package io.quarkiverse.clerk.devserver.resource.instance;

import static io.quarkiverse.clerk.devserver.api.Field.choice;
import static io.quarkiverse.clerk.devserver.api.Field.flag;
import static io.quarkiverse.clerk.devserver.api.Field.url;

import java.net.URI;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.ApiRequest;
import io.quarkiverse.clerk.devserver.api.Fidelity;
import io.quarkiverse.clerk.devserver.api.Field;
import io.quarkiverse.clerk.devserver.api.Fields;
import io.quarkiverse.clerk.devserver.api.Resource;
import io.quarkiverse.clerk.devserver.api.Route;
import io.quarkiverse.clerk.devserver.resource.Instance;

/** The domains of the instance. None of them leads anywhere: applications find this server by its URL. */
public final class DomainResource implements Resource {

    private static final String DOMAIN = "/v1/domains/{domain_id}";
    private static final Field NAME = choice("name", "a host name, perhaps with a port",
            name -> name.matches("[A-Za-z0-9.-]{1,253}(:\\d{1,5})?"));
    private static final Fields ADD = Fields.of(NAME.required(), flag("is_satellite").required().instruction(),
            url("proxy_url").nullable());
    private static final Fields CHANGE = Fields.of(NAME.nullable(), url("proxy_url").nullable(),
            flag("is_secondary").nullable().instruction());
    private static final Fields MOVE = Fields.of(url("home_url").required(), flag("is_secondary"));

    private final Domains domains;

    /** The domains of an instance. */
    public DomainResource(Instance instance) {
        this.domains = new Domains(instance);
    }

    @Override
    public Fidelity fidelity() {
        return Fidelity.STORED;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/v1/domains", request -> domains.list()),
                Route.post("/v1/domains", request -> add(ADD.check(request.body()))),
                Route.patch(DOMAIN, request -> change(id(request), CHANGE.check(request.body()))),
                Route.delete(DOMAIN, request -> domains.delete(id(request))),
                Route.post("/v1/instance/change_domain", request -> move(MOVE.check(request.body()))).withStatus(202),
                Route.put("/v1/beta_features/domain", request -> move(MOVE.check(request.body()))).withStatus(202));
    }

    private static String id(ApiRequest request) {
        return request.path("domain_id");
    }

    private JsonNode add(ObjectNode body) {
        if (!body.path("is_satellite").booleanValue()) {
            throw ApiException.invalid(ApiError.value("is_satellite", "There is one primary domain already."));
        }
        ObjectNode domain = domains.draft();
        ADD.apply(body, domain, domain.deepCopy());
        return domains.add(domain);
    }

    private JsonNode change(String id, ObjectNode body) {
        ObjectNode domain = domains.edit(id);
        CHANGE.apply(body, domain, domain.deepCopy().putNull("proxy_url"));
        return domains.save(domain);
    }

    private JsonNode move(ObjectNode body) {
        URI home = URI.create(body.path("home_url").asText());
        String name = home.getPort() < 0 ? home.getHost() : home.getHost() + ":" + home.getPort();
        return domains.save(domains.edit(Domains.PRIMARY).put("name", name));
    }
}
