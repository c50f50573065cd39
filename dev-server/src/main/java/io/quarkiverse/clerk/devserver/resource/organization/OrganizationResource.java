package io.quarkiverse.clerk.devserver.resource.organization;

import static io.quarkiverse.clerk.devserver.api.Field.flag;
import static io.quarkiverse.clerk.devserver.api.Field.text;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiRequest;
import io.quarkiverse.clerk.devserver.api.Fields;
import io.quarkiverse.clerk.devserver.api.Resource;
import io.quarkiverse.clerk.devserver.api.Route;
import io.quarkiverse.clerk.devserver.resource.Images;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.store.Documents;
import io.quarkiverse.clerk.devserver.store.Store;

/** Organizations. */
public final class OrganizationResource implements Resource {

    private static final String ORGANIZATION = "/v1/organizations/{organization_id}";

    /** Without metadata: since API version 2026-05-12 these have operations of their own. */
    private static final Fields UPDATE = OrganizationChecks.FIELDS.and(
            text("name").nullable(),
            flag("admin_delete_enabled").nullable());

    private final Documents organizations;
    private final Images images;
    private final NewOrganizations newOrganizations;
    private final OrganizationChanges changes;
    private final OrganizationViews views;
    private final OrganizationListing listing;

    /** The organizations of an instance. */
    public OrganizationResource(Instance instance) {
        Store store = instance.store();
        this.organizations = store.documents("organization");
        this.images = new Images(store);
        this.newOrganizations = new NewOrganizations(store);
        this.changes = new OrganizationChanges(store);
        this.views = new OrganizationViews(instance);
        this.listing = new OrganizationListing(new Memberships(store), views);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/v1/organizations", request -> listing.page(organizations.all(), request.query())),
                Route.post("/v1/organizations", request -> views.organization(newOrganizations.create(request.body()))),
                Route.get(ORGANIZATION, request -> listing.view(
                        Organizations.named(request.path("organization_id"), organizations), request.query())),
                Route.patch(ORGANIZATION, request -> update(edit(request), request.body())),
                Route.delete(ORGANIZATION, request -> changes.delete(request.path("organization_id"))),
                Route.patch(ORGANIZATION + "/metadata",
                        request -> save(Metadata.merge(request.body(), edit(request)))),
                Route.put(ORGANIZATION + "/metadata",
                        request -> save(Metadata.replace(request.body(), edit(request)))),
                Route.put(ORGANIZATION + "/logo",
                        request -> save(images.set(edit(request), request.upload().content()))).takingFile(),
                Route.delete(ORGANIZATION + "/logo", request -> save(images.remove(edit(request)))));
    }

    @Override
    public Map<String, UnaryOperator<ObjectNode>> views() {
        return Map.of("organization", views::organization);
    }

    private ObjectNode edit(ApiRequest request) {
        return organizations.edit(request.path("organization_id"));
    }

    /** A null is as good as nothing: no field of an organization can be cleared. */
    private JsonNode update(ObjectNode organization, ObjectNode body) {
        return views.organization(changes.save(UPDATE.change(body, organization, organization.deepCopy())));
    }

    private JsonNode save(ObjectNode organization) {
        return views.organization(organizations.save(organization));
    }
}
