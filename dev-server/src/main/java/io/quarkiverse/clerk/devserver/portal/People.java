package io.quarkiverse.clerk.devserver.portal;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.resource.organization.Memberships;
import io.quarkiverse.clerk.devserver.resource.organization.Roles;
import io.quarkiverse.clerk.devserver.resource.user.Contacts;
import io.quarkiverse.clerk.devserver.resource.user.UserAccess;
import io.quarkiverse.clerk.devserver.resource.user.UserDocument;
import io.quarkiverse.clerk.devserver.store.Documents;

/** The users of an instance as the pages show them. Used only while the store is locked. */
public final class People {

    private final Documents users;
    private final Documents organizations;
    private final Memberships memberships;
    private final Roles roles;
    private final UserAccess access;

    /** The users of an instance. */
    public People(Instance instance) {
        this.users = instance.store().documents("user");
        this.organizations = instance.store().documents("organization");
        this.memberships = new Memberships(instance.store());
        this.roles = new Roles(instance.store());
        this.access = new UserAccess(instance);
    }

    /** How many there are. */
    int count() {
        return users.all().size();
    }

    /** Those in whom a text is found, the oldest first. */
    Stream<Person> find(Optional<String> text) {
        Collection<ObjectNode> all = users.all();
        return text.map(wanted -> all.stream().filter(has(wanted.toLowerCase(Locale.ROOT)))).orElseGet(all::stream)
                .map(this::person);
    }

    private static Predicate<ObjectNode> has(String lower) {
        return user -> UserDocument.searchable(user).stream().anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(lower));
    }

    /** The user with this id, or a 404 {@link ApiException}. */
    public Person get(String id) {
        return person(users.get(id));
    }

    private Person person(ObjectNode user) {
        String id = user.path("id").asText();
        List<String> known = Stream.concat(Contacts.EMAIL_ADDRESSES.primaryValue(user).stream(),
                UserDocument.texts(user, "username").stream()).toList();
        String name = UserDocument.name(user);
        return new Person(id, visible(name),
                known.stream().filter(text -> !text.equals(name)).map(People::visible).toList(), members(id),
                user.path("has_image").booleanValue() ? user.path("image_url").asText() : null, refusal(user));
    }

    private List<Person.Member> members(String userId) {
        return memberships.ofUser(userId).stream().map(membership -> {
            String organizationId = membership.path("organization_id").asText();
            return new Person.Member(organizationId,
                    visible(organizations.get(organizationId).path("name").asText()),
                    visible(roles.name(membership.path("role").asText())));
        }).toList();
    }

    private String refusal(ObjectNode user) {
        try {
            access.require(user);
            return null;
        } catch (ApiException e) {
            return e.getMessage().replace("The user " + user.path("id").asText(), "This user");
        }
    }

    /** Control characters are no part of what people read. */
    static String visible(String text) {
        return Objects.requireNonNull(text).replaceAll("\\p{Cc}", " ").strip();
    }
}
