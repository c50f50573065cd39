package io.quarkiverse.clerk.devserver.frontend;

import java.util.List;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.resource.organization.Memberships;
import io.quarkiverse.clerk.devserver.resource.organization.OrganizationViews;
import io.quarkiverse.clerk.devserver.resource.user.ContactChanges;
import io.quarkiverse.clerk.devserver.resource.user.UserViews;

/** What users see of themselves. Used only while the store is locked. */
public final class OwnUserView {

    private final UserViews views;
    private final List<ContactChanges> contacts;
    private final Memberships memberships;
    private final OrganizationViews organizations;

    /** Views of the users of an instance. */
    public OwnUserView(Instance instance) {
        this.views = new UserViews(instance);
        this.contacts = List.of(ContactChanges.emailAddresses(instance), ContactChanges.phoneNumbers(instance));
        this.memberships = new Memberships(instance.store());
        this.organizations = new OrganizationViews(instance);
    }

    /** The user with the organizations joined. What only the application may know of the user is not in it. */
    public ObjectNode of(ObjectNode user) {
        ObjectNode view = views.view(user);
        view.remove("private_metadata");
        contacts.forEach(kind -> {
            ArrayNode shown = view.putArray(kind.contacts().list());
            user.path(kind.contacts().list()).forEach(contact -> shown.add(kind.view((ObjectNode) contact)));
        });
        ArrayNode joined = view.putArray("organization_memberships");
        memberships.ofUser(user.path("id").textValue()).forEach(membership -> joined.add(membership(membership)));
        return view;
    }

    /** A membership, without what only the application may know of it. */
    public ObjectNode membership(ObjectNode membership) {
        ObjectNode view = organizations.membership(membership);
        view.remove("private_metadata");
        if (view.get("organization") instanceof ObjectNode organization) {
            organization.remove("private_metadata");
        }
        return view;
    }
}
