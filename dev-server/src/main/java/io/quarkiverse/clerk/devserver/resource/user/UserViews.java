package io.quarkiverse.clerk.devserver.resource.user;

import java.util.function.Supplier;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.resource.Avatar;
import io.quarkiverse.clerk.devserver.resource.Images;
import io.quarkiverse.clerk.devserver.resource.Instance;

/** What users look like to clients: what follows from the server's address and from the time is filled in. */
public final class UserViews {

    private static final String IMAGE = "image_url";

    private final Supplier<String> url;
    private final Lockouts lockouts;

    /** Views of the users of an instance. */
    public UserViews(Instance instance) {
        this.url = instance.url();
        this.lockouts = new Lockouts(instance);
    }

    /** The user as Clerk's API shows it. Shares parts with the document, so not to be changed. */
    public ObjectNode view(ObjectNode user) {
        ObjectNode shown = Json.object();
        shown.setAll(user);
        lockouts.fillIn(shown);
        return shown.put(IMAGE, imageUrl(user));
    }

    /** What other members of an organization see of a user: Clerk's {@code public_user_data}. */
    public ObjectNode publicData(ObjectNode user) {
        ObjectNode data = Json.object().put("user_id", user.path("id").asText());
        Stream.of("first_name", "last_name", "username", "has_image", "banned", "deprovisioned")
                .forEach(field -> data.set(field, user.get(field)));
        return data.put(IMAGE, imageUrl(user)).put("profile_image_url", imageUrl(user)).put("identifier", identifier(user));
    }

    /** The document has a path, for where the server listens can change. */
    private String imageUrl(JsonNode user) {
        return url.get() + Images.path(user, () -> Avatar.of(user.path("id").asText(), UserDocument.name(user)));
    }

    /** By what people know the user: the main email address or else phone number, the username, the id. */
    private static String identifier(JsonNode user) {
        return Stream.concat(
                Stream.of(Contacts.EMAIL_ADDRESSES, Contacts.PHONE_NUMBERS)
                        .flatMap(contacts -> contacts.primaryValue(user).stream()),
                UserDocument.texts(user, "username", "id").stream()).findFirst().orElseThrow();
    }
}
