package io.quarkiverse.clerk.devserver.portal;

import java.util.Optional;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.resource.organization.NewMemberships;
import io.quarkiverse.clerk.devserver.resource.organization.NewOrganizations;
import io.quarkiverse.clerk.devserver.resource.session.Sessions;
import io.quarkiverse.clerk.devserver.resource.session.TicketInvitation;
import io.quarkiverse.clerk.devserver.resource.session.TicketSessions;
import io.quarkiverse.clerk.devserver.resource.user.NewUsers;
import io.quarkiverse.clerk.devserver.store.Documents;

/** Makes users and organizations of what has been typed. Used only while the store is locked. */
public final class Registration {

    private final Documents organizations;
    private final NewUsers newUsers;
    private final NewMemberships newMemberships;
    private final NewOrganizations newOrganizations;
    private final TicketSessions tickets;

    /** Registers with an instance. */
    public Registration(Instance instance, Sessions sessions) {
        this.organizations = instance.store().documents("organization");
        this.newUsers = new NewUsers(instance);
        this.newMemberships = new NewMemberships(instance.store());
        this.newOrganizations = new NewOrganizations(instance.store());
        this.tickets = new TicketSessions(instance, sessions);
    }

    /**
     * The invitation that somebody has come with.
     *
     * @throws ApiException 400 or 404 if it cannot be accepted any more
     */
    public Optional<TicketInvitation> invitation(Visit visit) {
        return visit.ticket().flatMap(tickets::invitation);
    }

    /**
     * Makes a user, and a member of an organization, if that is wanted.
     *
     * @param ticket of an invitation; empty for who comes by himself
     * @return the id of the user
     * @throws ApiException if something is wrong; the parameters it names are fields of the form
     */
    public String signUp(NewUser typed, Optional<String> ticket) {
        typed.check(ticket.isPresent());
        if (ticket.isPresent()) {
            return id(tickets.signUp(ticket.get(), typed.names()));
        }
        ObjectNode body = typed.names();
        body.putArray(NewUser.EMAIL_ADDRESS).add(typed.emailAddress());
        String userId = id(newUsers.create(body));
        if (!typed.organization().isEmpty()) {
            ObjectNode organization = organizations.find(typed.organization()).orElseThrow(() -> ApiException
                    .invalid(ApiError.value(NewUser.ORGANIZATION, "This organization is not there any more.")));
            newMemberships.create(organization, Json.object().put("user_id", userId).put("role", typed.role()));
        } else if (!typed.organizationName().isEmpty()) {
            createOrganization(typed.organizationName(), userId);
        }
        return userId;
    }

    /**
     * Makes an organization and the user its first member.
     *
     * @return the id of the organization
     * @throws ApiException (422) that names {@link NewUser#ORGANIZATION_NAME} if it cannot be called so
     */
    public String createOrganization(String name, String userId) {
        if (NewUser.isTooStrange(name)) {
            throw ApiException.invalid(ApiError.value(NewUser.ORGANIZATION_NAME, NewUser.EXPECTATION));
        }
        try {
            return id(newOrganizations.create(Json.object().put("name", name).put("created_by", userId)));
        } catch (ApiException e) {
            throw e.errors().stream().noneMatch(error -> "name".equals(error.param())) ? e
                    : ApiException.invalid(ApiError.value(NewUser.ORGANIZATION_NAME, e.getMessage()));
        }
    }

    private static String id(ObjectNode document) {
        return document.path("id").textValue();
    }
}
