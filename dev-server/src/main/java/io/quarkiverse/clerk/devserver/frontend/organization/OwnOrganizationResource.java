package io.quarkiverse.clerk.devserver.frontend.organization;

import static io.quarkiverse.clerk.devserver.api.Field.text;
import static io.quarkiverse.clerk.devserver.frontend.organization.Members.ORGANIZATION;
import static io.quarkiverse.clerk.devserver.resource.organization.MemberRights.DELETE_PROFILE;
import static io.quarkiverse.clerk.devserver.resource.organization.MemberRights.MANAGE_PROFILE;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.DeletedObject;
import io.quarkiverse.clerk.devserver.api.Fields;
import io.quarkiverse.clerk.devserver.api.Listing;
import io.quarkiverse.clerk.devserver.frontend.Frontend;
import io.quarkiverse.clerk.devserver.frontend.FrontendRequest;
import io.quarkiverse.clerk.devserver.frontend.FrontendResource;
import io.quarkiverse.clerk.devserver.frontend.FrontendRoute;
import io.quarkiverse.clerk.devserver.frontend.MemberViews;
import io.quarkiverse.clerk.devserver.resource.Images;
import io.quarkiverse.clerk.devserver.resource.instance.InstanceSettings;
import io.quarkiverse.clerk.devserver.resource.organization.NewOrganizations;
import io.quarkiverse.clerk.devserver.resource.organization.OrganizationChanges;
import io.quarkiverse.clerk.devserver.resource.organization.OrganizationChecks;
import io.quarkiverse.clerk.devserver.resource.organization.RoleSets;
import io.quarkiverse.clerk.devserver.store.Documents;
import io.quarkiverse.clerk.devserver.store.Store;

/** Organizations that users create, and those that they belong to. */
public final class OwnOrganizationResource implements FrontendResource {

    private static final Fields CREATE = Fields.of(text("name").required(), OrganizationChecks.SLUG);
    private static final Fields UPDATE = Fields.of(text("name").nullable(), OrganizationChecks.SLUG);

    private final Documents organizations;
    private final Members members;
    private final MemberViews views;
    private final NewOrganizations newOrganizations;
    private final OrganizationChanges changes;
    private final Images images;
    private final InstanceSettings settings;
    private final RoleSets roleSets;

    /** The organizations of an instance. */
    public OwnOrganizationResource(Frontend frontend) {
        Store store = frontend.instance().store();
        this.organizations = store.documents("organization");
        this.members = new Members(frontend);
        this.views = new MemberViews(frontend.instance());
        this.newOrganizations = new NewOrganizations(store);
        this.changes = new OrganizationChanges(store);
        this.images = new Images(store);
        this.settings = new InstanceSettings(store);
        this.roleSets = new RoleSets(store);
    }

    @Override
    public List<FrontendRoute> routes() {
        return List.of(
                FrontendRoute.post("/v1/organizations", request -> create(members.user(request), request.body(CREATE))),
                FrontendRoute.get(ORGANIZATION, request -> views.organization(members.organization(request))),
                FrontendRoute.patch(ORGANIZATION, this::update),
                FrontendRoute.delete(ORGANIZATION, this::delete),
                FrontendRoute.put(ORGANIZATION + "/logo", request -> views.organization(organizations.save(
                        images.set(edit(request), request.upload().content())))).takingFile(),
                FrontendRoute.delete(ORGANIZATION + "/logo", this::deleteLogo),
                FrontendRoute.get(ORGANIZATION + "/roles", this::roles));
    }

    private JsonNode create(ObjectNode user, ObjectNode body) {
        if (!settings.organizations().path("enabled").booleanValue()) {
            throw ApiException.forbidden("The instance has no organizations.");
        }
        if (!user.path("create_organization_enabled").booleanValue()) {
            throw ApiException.forbidden("The user may not create organizations.");
        }
        String userId = user.path("id").textValue();
        int limit = user.path("create_organizations_limit").intValue();
        // Like Clerk's, where 0 stands for as many as one likes.
        if (limit > 0 && organizations.by("created_by").find(userId).size() >= limit) {
            throw ApiException.forbidden("The user may create " + limit + " organizations at most.");
        }
        return views.organization(newOrganizations.create(body.put("created_by", userId)));
    }

    private ObjectNode edit(FrontendRequest request) {
        return members.organization(request, MANAGE_PROFILE).deepCopy();
    }

    private JsonNode update(FrontendRequest request) {
        ObjectNode organization = edit(request);
        return views.organization(
                changes.save(UPDATE.change(request.body(UPDATE), organization, organization.deepCopy())));
    }

    private JsonNode delete(FrontendRequest request) {
        ObjectNode organization = members.organization(request, DELETE_PROFILE);
        if (!organization.path("admin_delete_enabled").booleanValue()) {
            throw ApiException.forbidden("Members may not delete the organization.");
        }
        return changes.delete(organization.path("id").textValue());
    }

    private JsonNode deleteLogo(FrontendRequest request) {
        ObjectNode organization = organizations.save(images.remove(edit(request)));
        return DeletedObject.of("image", organization.path("id").textValue());
    }

    private JsonNode roles(FrontendRequest request) {
        ObjectNode organization = members.organization(request);
        return Listing.newestFirst().page(roleSets.rolesOf(organization), request.query()).map(views::role).asData()
                .put("has_role_set_migration", false);
    }
}
