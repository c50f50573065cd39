package io.quarkiverse.clerk.devserver.resource.organization;

import static io.quarkiverse.clerk.devserver.api.Field.choice;
import static io.quarkiverse.clerk.devserver.api.Field.integer;
import static io.quarkiverse.clerk.devserver.api.Field.text;
import static io.quarkiverse.clerk.devserver.api.Field.time;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.Field;
import io.quarkiverse.clerk.devserver.api.Fields;
import io.quarkiverse.clerk.devserver.store.Documents;
import io.quarkiverse.clerk.devserver.store.Store;

/** What must be true of an organization, new or changed. */
public final class OrganizationChecks {

    /** What stands for the organization in URLs; null for what reads like the name, or for no change. */
    public static final Field SLUG = choice("slug", "lowercase letters, digits and dashes", Slugs::isSlug).nullable();

    /** What can be said of both. */
    static final Fields FIELDS = Fields.of(
            SLUG,
            integer("max_allowed_memberships", 0, Integer.MAX_VALUE).nullable(),
            time("created_at").nullable(),
            text("role_set_key").nullable());

    private final Documents organizations;
    private final RoleSets roleSets;

    OrganizationChecks(Store store) {
        this.organizations = store.documents("organization");
        this.roleSets = new RoleSets(store);
    }

    ObjectNode roleSet(ObjectNode organization) {
        return roleSets.named(organization.path("role_set_key").asText(), "role_set_key");
    }

    /**
     * The organization can be as it is.
     *
     * @throws ApiException 422 if its name or slug cannot be, 404 if there is no such role set
     */
    void require(ObjectNode organization) {
        if (!Names.isOrganizationName(organization.path("name").asText())) {
            throw ApiException.invalid(ApiError.value("name", "The name must have 1 to 256 characters, no URL and no HTML."));
        }
        roleSet(organization);
        if (organizations.by("slug").find(organization.path("slug").asText()).stream()
                .anyMatch(other -> !other.path("id").asText().equals(organization.path("id").asText()))) {
            throw ApiException.invalid(ApiError.taken("slug"));
        }
    }
}
