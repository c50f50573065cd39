package io.quarkiverse.clerk.devserver.resource.organization;

import java.util.List;
import java.util.function.UnaryOperator;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.store.Documents;
import io.quarkiverse.clerk.devserver.store.Store;

/** Who has a role: members, and those who have been invited to it. Both know it by its key. */
final class RoleUse {

    private final Memberships memberships;
    private final OrganizationInvitations invitations;
    private final RoleSets roleSets;

    RoleUse(Store store) {
        this.memberships = new Memberships(store);
        this.invitations = new OrganizationInvitations(store);
        this.roleSets = new RoleSets(store);
    }

    /** The role has another key from now on. */
    void rename(String key, String newKey) {
        if (!key.equals(newKey)) {
            List.of(memberships.documents(), invitations.documents()).forEach(kind -> kind.by("role").find(key)
                    .forEach(document -> kind.saveAsItIs(document.deepCopy().put("role", newKey))));
        }
    }

    /** Gives those who are members of an organization, or invited to it, the role that theirs is mapped to. */
    void map(ObjectNode organization, UnaryOperator<String> roles) {
        String id = organization.path("id").asText();
        map(memberships.ofOrganization(id), roles, memberships.documents());
        map(invitations.pending(id), roles, invitations.documents());
    }

    private static void map(List<ObjectNode> documents, UnaryOperator<String> roles, Documents kind) {
        documents.forEach(document -> {
            String role = document.path("role").asText();
            String newRole = roles.apply(role);
            if (!newRole.equals(role)) {
                kind.save(document.deepCopy().put("role", newRole));
            }
        });
    }

    /** The keys of the roles that somebody has in an organization, or is invited to. */
    List<String> roles(ObjectNode organization) {
        String id = organization.path("id").asText();
        return List.of(memberships.ofOrganization(id), invitations.pending(id)).stream().flatMap(List::stream)
                .map(document -> document.path("role").asText()).distinct().toList();
    }

    /**
     * Nothing depends on the role.
     *
     * @throws ApiException (422) if something does; says what
     */
    void requireUnused(ObjectNode role) {
        String id = role.path("id").asText();
        String key = role.path("key").asText();
        refuse(roleSets.isNamed(RoleSets.CREATOR_ROLE_ID, id), "organization_role_default_creator_role",
                "The role is the one that those get who create organizations.");
        refuse(roleSets.isNamed(RoleSets.DEFAULT_ROLE_ID, id), "organization_role_domain_default_role",
                "The role is the one that members get by default.");
        refuse(memberships.documents().by("role").first(key).isPresent(), "organization_role_assigned_members",
                "Members have the role.");
        refuse(invitations.documents().by("role").find(key).stream()
                .anyMatch(invitation -> invitations.status(invitation).equals("pending")),
                "organization_role_exists_in_invitations", "Invitations to the role are pending.");
    }

    private static void refuse(boolean used, String code, String why) {
        if (used) {
            throw ApiException.refused(422, ApiError.of(code, "role in use", why));
        }
    }
}
