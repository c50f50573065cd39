package io.quarkiverse.clerk.devserver.resource.user;

import java.time.Clock;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.store.Documents;

/** Makes users. Used only while the store is locked. */
public final class NewUsers {

    private final Documents users;
    private final Uniqueness uniqueness;
    private final Credentials credentials;
    private final Lockouts lockouts;
    private final Clock clock;

    /** The users of an instance. */
    public NewUsers(Instance instance) {
        this.users = instance.store().documents("user");
        this.uniqueness = new Uniqueness(users);
        this.credentials = new Credentials(instance);
        this.lockouts = new Lockouts(instance);
        this.clock = instance.clock();
    }

    /**
     * Makes one.
     *
     * @param body as for Clerk's {@code CreateUser}
     * @return the user's document
     * @throws ApiException (422) with an error for every field at fault
     */
    public ObjectNode create(ObjectNode body) {
        return create(body, Json.object());
    }

    /**
     * Makes one who has proved something already.
     *
     * @param body as above
     * @param verifications by which email addresses and phone numbers were verified, under Clerk's names of these; not to be
     *        changed any more
     * @return the user's document
     * @throws ApiException as above
     */
    public ObjectNode create(ObjectNode body, ObjectNode verifications) {
        check(body);
        long now = clock.millis();
        ObjectNode user = users.draft("user", UserDocument.blank());
        UserFields.CREATE.apply(body, user, user.deepCopy());
        Contacts.ALL.forEach(contacts -> {
            contacts.create(body, user, now);
            if (verifications.has(contacts.object())) {
                user.path(contacts.list()).forEach(
                        contact -> ((ObjectNode) contact).set("verification", verifications.get(contacts.object())));
            }
        });
        if (user.path("locked").booleanValue()) {
            lockouts.lock(user);
        }
        credentials.apply(body, user, UserDocument.blank());
        return users.add(user);
    }

    /**
     * Checks whether one could be made.
     *
     * @param body as above
     * @throws ApiException as above
     */
    public void check(ObjectNode body) {
        UserFields.CREATE.check(body);
        Contacts.ALL.forEach(contacts -> contacts.check(body));
        Credentials.check(body);
        uniqueness.check(body, null);
    }

    /** What a request can say in the place of a password, for those that have to wait and are not to be read meanwhile. */
    public static ObjectNode digest(String password) {
        return Json.object().put("password_digest", PasswordDigests.of(password))
                .put("password_hasher", PasswordDigests.OWN_HASHER);
    }
}
