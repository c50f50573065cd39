package io.quarkiverse.clerk.devserver.resource.organization;

import static io.quarkiverse.clerk.devserver.api.Field.object;
import static io.quarkiverse.clerk.devserver.api.Field.text;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.Fields;
import io.quarkiverse.clerk.devserver.store.Documents;
import io.quarkiverse.clerk.devserver.store.Store;

/** Makes users members of organizations. Used only while the store is locked. */
public final class NewMemberships {

    private static final Fields CREATE = Fields.of(
            text("user_id").required(),
            text("role").required(),
            object("public_metadata").nullable(),
            object("private_metadata").nullable());

    private final Documents users;
    private final Memberships memberships;
    private final RoleSets roleSets;
    private final Seats seats;

    /** The memberships of a store. */
    public NewMemberships(Store store) {
        this.users = store.documents("user");
        this.memberships = new Memberships(store);
        this.roleSets = new RoleSets(store);
        this.seats = new Seats(store);
    }

    /**
     * Makes somebody a member.
     *
     * @param body as for Clerk's {@code CreateOrganizationMembership}
     * @return the membership's document
     * @throws ApiException 422 with an error for every field at fault; 404 if there is no such user or role; 400 if the user is
     *         a member already; 403 if there is no room
     */
    public ObjectNode create(ObjectNode organization, ObjectNode body) {
        ObjectNode membership = CREATE.fill(body, memberships.draft(null, organization.path("id").asText(), null));
        String userId = users.get(membership.path("user_id").asText()).path("id").asText();
        roleSets.require(membership.path("role").asText(), organization, "role");
        memberships.requireStranger(userId, organization.path("id").asText(), userId);
        seats.require(1, organization);
        return memberships.documents().add(membership);
    }
}
