package io.quarkiverse.clerk.devserver.resource.organization;

import static io.quarkiverse.clerk.devserver.api.Field.choice;
import static io.quarkiverse.clerk.devserver.api.Field.flag;
import static io.quarkiverse.clerk.devserver.api.Field.integer;
import static io.quarkiverse.clerk.devserver.api.Field.object;
import static io.quarkiverse.clerk.devserver.api.Field.text;
import static io.quarkiverse.clerk.devserver.api.Field.time;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
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

    private static final Fields COMMON = Fields.of(
            choice("slug", "lowercase letters, digits and dashes", Slugs::isSlug).nullable(),
            integer("max_allowed_memberships", 0, Integer.MAX_VALUE).nullable(),
            time("created_at").nullable(),
            text("role_set_key").nullable());

    private static final Fields CREATE = COMMON.and(
            text("name").required(),
            text("created_by").nullable(),
            object("public_metadata").nullable(),
            object("private_metadata").nullable());

    /** Without metadata: since API version 2026-05-12 these have operations of their own. */
    private static final Fields UPDATE = COMMON.and(
            text("name").nullable(),
            flag("admin_delete_enabled").nullable());

    private final Store store;
    private final Documents users;
    private final Documents organizations;
    private final Memberships memberships;
    private final RoleSets roleSets;
    private final RoleUse use;
    private final Images images;
    private final OrganizationViews views;
    private final OrganizationListing listing;

    /** The organizations of an instance. */
    public OrganizationResource(Instance instance) {
        this.store = instance.store();
        this.users = store.documents("user");
        this.organizations = store.documents("organization");
        this.memberships = new Memberships(store);
        this.roleSets = new RoleSets(store);
        this.use = new RoleUse(store);
        this.images = new Images(store);
        this.views = new OrganizationViews(instance);
        this.listing = new OrganizationListing(memberships, views);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/v1/organizations", request -> listing.page(organizations.all(), request.query())),
                Route.post("/v1/organizations", request -> create(request.body())),
                Route.get(ORGANIZATION, request -> listing.view(
                        Organizations.named(request.path("organization_id"), organizations), request.query())),
                Route.patch(ORGANIZATION, request -> update(edit(request), request.body())),
                Route.delete(ORGANIZATION, request -> delete(request.path("organization_id"))),
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

    private JsonNode create(ObjectNode body) {
        ObjectNode organization = CREATE.fill(body, Organizations.draft(store));
        check(organization, organization.path("id").asText());
        if (organization.path("slug").isNull()) {
            organization.put("slug", Slugs.of(organization.path("name").asText(),
                    slug -> organizations.by("slug").first(slug).isPresent()));
        }
        String creator = organization.path("created_by").textValue();
        if (creator == null) {
            organization.remove("created_by");
            return views.organization(organizations.add(organization));
        }
        if (users.find(creator).isEmpty()) {
            throw ApiException.refused(400, ApiError.of("organization_creator_not_found", "creator not found",
                    "There is no user with the id " + creator + "."));
        }
        organizations.add(organization);
        memberships.add(creator, organization.path("id").asText(), roleSets.creatorRole(roleSet(organization)));
        return views.organization(organization);
    }

    /** A null is as good as nothing: no field of an organization can be cleared. */
    private JsonNode update(ObjectNode organization, ObjectNode body) {
        UPDATE.change(body, organization, organization.deepCopy());
        String id = organization.path("id").asText();
        check(organization, id);
        if (!roleSets.keys(roleSet(organization)).containsAll(use.roles(organization))) {
            throw ApiException.invalid(ApiError.value("role_set_key", "The role set lacks roles that members have."));
        }
        return save(organization);
    }

    private ObjectNode roleSet(ObjectNode organization) {
        return roleSets.named(organization.path("role_set_key").asText(), "role_set_key");
    }

    private void check(ObjectNode organization, String own) {
        if (!Names.isOrganizationName(organization.path("name").asText())) {
            throw ApiException.invalid(ApiError.value("name", "The name must have 1 to 256 characters, no URL and no HTML."));
        }
        roleSet(organization);
        if (organizations.by("slug").find(organization.path("slug").asText()).stream()
                .anyMatch(other -> !other.path("id").asText().equals(own))) {
            throw ApiException.invalid(ApiError.taken("slug"));
        }
    }

    private JsonNode save(ObjectNode organization) {
        return views.organization(organizations.save(organization));
    }

    private JsonNode delete(String id) {
        organizations.get(id);
        memberships.ofOrganization(id).forEach(memberships::remove);
        return organizations.delete(id);
    }
}
