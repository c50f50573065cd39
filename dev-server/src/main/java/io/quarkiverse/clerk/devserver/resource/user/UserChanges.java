package io.quarkiverse.clerk.devserver.resource.user;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.resource.Images;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.resource.Messages;
import io.quarkiverse.clerk.devserver.resource.session.Sessions;
import io.quarkiverse.clerk.devserver.store.Documents;

/** Changes of users, whoever asks for them. Used only while the store is locked. */
public final class UserChanges {

    private static final String IMAGE = "profile_image_id";

    private final Documents users;
    private final Uniqueness uniqueness;
    private final Credentials credentials;
    private final Passwords passwords;
    private final Images images;
    private final Sessions sessions;
    private final PrimaryEmail primaryEmail;

    /** Changes of the users of an instance. */
    public UserChanges(Instance instance) {
        this.users = instance.store().documents("user");
        this.uniqueness = new Uniqueness(users);
        this.credentials = new Credentials(instance);
        this.passwords = new Passwords(instance.store());
        this.images = new Images(instance.store());
        this.sessions = new Sessions(instance);
        this.primaryEmail = new PrimaryEmail(new Messages(instance.store()));
    }

    /**
     * Changes a user.
     *
     * @param before the user's document, which stays as it is
     * @param body as for Clerk's {@code UpdateUser}
     * @return the user's new document
     * @throws ApiException (422) with an error for every field at fault
     */
    public ObjectNode update(ObjectNode before, ObjectNode body) {
        UserFields.UPDATE.check(body);
        Contacts.ALL.forEach(contacts -> contacts.checkPrimary(body, before));
        Credentials.check(body);
        uniqueness.check(body, before.path("id").textValue());

        ObjectNode user = before.deepCopy();
        ObjectNode blank = UserDocument.blank();
        blank.set("created_at", before.get("created_at"));
        UserFields.UPDATE.apply(body, user, blank);
        credentials.apply(body, user, before);
        chooseImage(body, user);
        primaryEmail.notify(body, before, user);
        if (body.path("sign_out_of_other_sessions").booleanValue()) {
            sessions.revokeAll(user.path("id").textValue());
        }
        return users.save(user);
    }

    /** A copy of the picture that the body names becomes the user's. */
    private void chooseImage(ObjectNode body, ObjectNode user) {
        if (body.hasNonNull(IMAGE)) {
            images.set(user, images.find(body.path(IMAGE).asText()).orElseThrow(Images::notFound).content());
        } else if (body.has(IMAGE)) {
            images.clear(user);
        }
    }

    /**
     * Merges metadata into that of a user.
     *
     * @param body a JSON merge patch (RFC 7396) of metadata of any kind, checked
     * @return the user's new document
     */
    public ObjectNode mergeMetadata(ObjectNode before, ObjectNode body) {
        return users.save(Json.merge(before.deepCopy(), body));
    }

    /**
     * Takes a user's password away.
     *
     * @return the user's new document
     */
    ObjectNode removePassword(ObjectNode before) {
        ObjectNode user = before.deepCopy();
        passwords.remove(user);
        return users.save(user);
    }

    /**
     * Gives a user a picture.
     *
     * @return the user's new document
     * @throws ApiException (422) if it is none that all browsers show
     */
    public ObjectNode setImage(ObjectNode before, byte[] content) {
        return users.save(images.set(before.deepCopy(), content));
    }

    /**
     * Takes a user's picture away.
     *
     * @return the user's new document
     * @throws ApiException (404) if there is none
     */
    public ObjectNode removeImage(ObjectNode before) {
        return users.save(images.remove(before.deepCopy()));
    }
}
