package io.quarkiverse.clerk.devserver.resource.organization;

import static io.quarkiverse.clerk.devserver.api.Field.object;
import static io.quarkiverse.clerk.devserver.api.Field.text;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.Fields;
import io.quarkiverse.clerk.devserver.store.Documents;
import io.quarkiverse.clerk.devserver.store.Store;

/** Makes organizations. Used only while the store is locked. */
public final class NewOrganizations {

    private static final Fields CREATE = OrganizationChecks.FIELDS.and(
            text("name").required(),
            text("created_by").nullable(),
            object("public_metadata").nullable(),
            object("private_metadata").nullable());

    private final Store store;
    private final Documents users;
    private final Documents organizations;
    private final Memberships memberships;
    private final RoleSets roleSets;
    private final OrganizationChecks checks;

    /** The organizations of a store. */
    public NewOrganizations(Store store) {
        this.store = store;
        this.users = store.documents("user");
        this.organizations = store.documents("organization");
        this.memberships = new Memberships(store);
        this.roleSets = new RoleSets(store);
        this.checks = new OrganizationChecks(store);
    }

    /**
     * Makes one; if the body says who creates it, that user is its first member.
     *
     * @param body as for Clerk's {@code CreateOrganization}
     * @return the organization's document
     * @throws ApiException 422 with an error for every field at fault; 404 if there is no such role set; 400 if there is no
     *         such user
     */
    public ObjectNode create(ObjectNode body) {
        ObjectNode organization = CREATE.fill(body, Organizations.draft(store));
        checks.require(organization);
        if (organization.path("slug").isNull()) {
            organization.put("slug", Slugs.of(organization.path("name").asText(),
                    slug -> organizations.by("slug").first(slug).isPresent()));
        }
        String creator = organization.path("created_by").textValue();
        if (creator == null) {
            organization.remove("created_by");
            return organizations.add(organization);
        }
        if (users.find(creator).isEmpty()) {
            throw ApiException.refused(400, ApiError.of("organization_creator_not_found", "creator not found",
                    "There is no user with the id " + creator + "."));
        }
        organizations.add(organization);
        memberships.add(creator, organization.path("id").asText(), roleSets.creatorRole(checks.roleSet(organization)));
        return organization;
    }
}
