package io.quarkiverse.clerk.devserver.resource.organization;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.Filter;
import io.quarkiverse.clerk.devserver.api.Listing;
import io.quarkiverse.clerk.devserver.api.Ordering;
import io.quarkiverse.clerk.devserver.api.Query;

/** By what organizations can be filtered and ordered, and what more can be had of them. */
final class OrganizationListing {

    private final Memberships memberships;
    private final OrganizationViews views;
    private final Listing listing;

    OrganizationListing(Memberships memberships, OrganizationViews views) {
        this.memberships = memberships;
        this.views = views;
        this.listing = new Listing(Filter.all(
                Filter.idOrPart("query", "id", "name", "slug"),
                Filter.signed("user_id", organization -> memberships.userIds(id(organization))),
                Filter.signed("organization_id", organization -> List.of(id(organization)))),
                new Ordering(Map.of(
                        "created_at", Ordering.number("created_at"),
                        "name", Ordering.text(organization -> Optional.of(organization.path("name").asText())),
                        "members_count", new Ordering.Key<>(this::members)), "-created_at"));
    }

    ObjectNode page(Collection<ObjectNode> organizations, Query query) {
        return listing.page(organizations, query).map(organization -> view(organization, query)).asData();
    }

    /** An organization with the counts that the query asks for. */
    ObjectNode view(ObjectNode organization, Query query) {
        ObjectNode view = views.organization(organization);
        if (query.flag("include_members_count").orElse(false)) {
            view.put("members_count", members(organization));
        }
        if (query.flag("include_missing_member_with_elevated_permissions").orElse(false)) {
            view.put("missing_member_with_elevated_permissions", memberships.lacksElevated(id(organization)));
        }
        return view;
    }

    private long members(ObjectNode organization) {
        return memberships.ofOrganization(id(organization)).size();
    }

    private static String id(ObjectNode organization) {
        return organization.path("id").asText();
    }
}
