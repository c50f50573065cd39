package io.quarkiverse.clerk.devserver.resource.organization;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.store.Documents;
import io.quarkiverse.clerk.devserver.store.Store;

/** Changes and deletes organizations. Used only while the store is locked. */
public final class OrganizationChanges {

    private final Documents organizations;
    private final Memberships memberships;
    private final RoleSets roleSets;
    private final RoleUse use;
    private final OrganizationChecks checks;

    /** The organizations of a store. */
    public OrganizationChanges(Store store) {
        this.organizations = store.documents("organization");
        this.memberships = new Memberships(store);
        this.roleSets = new RoleSets(store);
        this.use = new RoleUse(store);
        this.checks = new OrganizationChecks(store);
    }

    /**
     * Saves an organization that has been changed.
     *
     * @return the same document, not to be changed any more
     * @throws ApiException 404 if there is no such role set; 422 if the name, the slug or the role set cannot be used
     */
    public ObjectNode save(ObjectNode organization) {
        checks.require(organization);
        if (!roleSets.keys(checks.roleSet(organization)).containsAll(use.roles(organization))) {
            throw ApiException.invalid(ApiError.value("role_set_key", "The role set lacks roles that members have."));
        }
        return organizations.save(organization);
    }

    /**
     * Deletes an organization: it is no more the active one of any session.
     *
     * @return what Clerk says of it
     * @throws ApiException (404) if there is none
     */
    public JsonNode delete(String id) {
        organizations.get(id);
        memberships.ofOrganization(id).forEach(memberships::remove);
        return organizations.delete(id);
    }
}
