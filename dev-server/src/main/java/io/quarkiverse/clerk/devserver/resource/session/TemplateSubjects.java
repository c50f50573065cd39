package io.quarkiverse.clerk.devserver.resource.session;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.resource.organization.Memberships;
import io.quarkiverse.clerk.devserver.resource.organization.OrganizationViews;
import io.quarkiverse.clerk.devserver.resource.organization.Roles;
import io.quarkiverse.clerk.devserver.resource.user.Contacts;
import io.quarkiverse.clerk.devserver.resource.user.UserViews;
import io.quarkiverse.clerk.devserver.store.Documents;
import io.quarkiverse.clerk.devserver.store.Store;

/**
 * What shortcodes can name: the user, the active organization, the membership in it, the session. Lists what may be named, so
 * that private metadata and what else nobody is to see stays out of tokens, which the browser can read.
 */
final class TemplateSubjects {

    private static final List<String> OF_USER = List.of("id", "external_id", "username", "first_name", "last_name",
            "has_image", "image_url", "public_metadata", "unsafe_metadata", "two_factor_enabled");
    private static final List<String> OF_ORGANIZATION = List.of("id", "name", "slug", "has_image", "image_url",
            "public_metadata");
    private static final List<String> OF_MEMBERSHIP = List.of("id", "role", "public_metadata");
    private static final List<String> OF_SESSION = List.of("id", "actor", "status");
    private static final List<String> TIMES = List.of("created_at", "updated_at", "last_sign_in_at");
    private static final int MILLIS = 1000;

    private final Documents users;
    private final Documents organizations;
    private final Memberships memberships;
    private final Roles roles;
    private final UserViews userViews;
    private final OrganizationViews organizationViews;

    /** The subjects of sessions of an instance. */
    TemplateSubjects(Instance instance) {
        Store store = instance.store();
        this.users = store.documents("user");
        this.organizations = store.documents("organization");
        this.memberships = new Memberships(store);
        this.roles = new Roles(store);
        this.userViews = new UserViews(instance);
        this.organizationViews = new OrganizationViews(instance);
    }

    /** What the templates of a session's tokens can name. */
    ObjectNode of(ObjectNode session) {
        ObjectNode user = users.get(session.path("user_id").textValue());
        ObjectNode subjects = Json.object();
        subjects.set("user", ofUser(user));
        subjects.set("session", visible(session, OF_SESSION));
        Optional.ofNullable(session.path("last_active_organization_id").textValue()).flatMap(organizations::find)
                .ifPresent(organization -> memberships
                        .find(user.path("id").textValue(), organization.path("id").textValue()).ifPresent(membership -> {
                            subjects.set("org", visible(organizationViews.organization(organization), OF_ORGANIZATION));
                            ObjectNode member = visible(membership, OF_MEMBERSHIP);
                            roles.permissionsInTokens(membership.path("role").asText())
                                    .forEach(member.putArray("permissions")::add);
                            subjects.set("org_membership", member);
                        }));
        return subjects;
    }

    private ObjectNode ofUser(ObjectNode user) {
        ObjectNode subject = visible(userViews.view(user), OF_USER);
        String fullName = (user.path("first_name").asText("") + " " + user.path("last_name").asText("")).strip();
        subject.put("full_name", fullName.isEmpty() ? null : fullName);
        contact(user, Contacts.EMAIL_ADDRESSES, "email_verified", subject);
        contact(user, Contacts.PHONE_NUMBERS, "phone_number_verified", subject);
        contact(user, Contacts.WEB3_WALLETS, "web3_wallet_verified", subject);
        ObjectNode joinedAs = subject.putObject("organizations");
        String id = user.path("id").textValue();
        memberships.organizationIds(id).forEach(joined -> joinedAs.put(joined, memberships.role(id, joined).orElseThrow()));
        return subject;
    }

    /** The primary address or number, and whether it is verified. */
    private static void contact(ObjectNode user, Contacts contacts, String verified, ObjectNode subject) {
        contacts.primaryOf(user).ifPresent(primary -> subject.put("primary_" + contacts.object(), contacts.value(primary))
                .put(verified, Contacts.isVerified(primary)));
    }

    private static ObjectNode visible(ObjectNode document, List<String> fields) {
        ObjectNode visible = document.deepCopy().retain(fields);
        TIMES.forEach(time -> {
            JsonNode moment = document.path(time);
            if (moment.isNumber()) {
                // As all times in tokens: in seconds.
                visible.put(time, moment.longValue() / MILLIS);
            }
        });
        return visible;
    }
}
