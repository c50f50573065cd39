package io.quarkiverse.clerk.devserver.frontend;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.resource.organization.Memberships;
import io.quarkiverse.clerk.devserver.resource.user.ContactCodes;
import io.quarkiverse.clerk.devserver.resource.user.Contacts;
import io.quarkiverse.clerk.devserver.resource.user.UserViews;

/** What users see of themselves. Used only while the store is locked. */
public final class OwnUserView {

    /** Only who has one is told. */
    private static final String LIMIT = "create_organizations_limit";

    private final UserViews views;
    private final Map<Contacts, ContactCodes> contacts;
    private final Memberships memberships;
    private final MemberViews members;

    /** Views of the users of an instance. */
    public OwnUserView(Instance instance) {
        this.views = new UserViews(instance);
        this.contacts = Stream.of(Contacts.EMAIL_ADDRESSES, Contacts.PHONE_NUMBERS)
                .collect(toMap(kind -> kind, kind -> new ContactCodes(kind, instance)));
        this.memberships = new Memberships(instance.store());
        this.members = new MemberViews(instance);
    }

    /** The user with the organizations joined. What only the application may know of the user is not in it. */
    public ObjectNode of(ObjectNode user) {
        ObjectNode view = views.view(user);
        view.remove("private_metadata");
        contacts.forEach((kind, codes) -> {
            ArrayNode shown = view.putArray(kind.list());
            user.path(kind.list()).forEach(contact -> shown.add(codes.view((ObjectNode) contact)));
        });
        if (view.path(LIMIT).isNull()) {
            view.remove(LIMIT);
        }
        ArrayNode joined = view.putArray("organization_memberships");
        memberships.ofUser(user.path("id").textValue()).forEach(membership -> joined.add(members.membership(membership)));
        return view;
    }
}
