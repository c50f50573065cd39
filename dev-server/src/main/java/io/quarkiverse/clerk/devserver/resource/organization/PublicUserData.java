package io.quarkiverse.clerk.devserver.resource.organization;

import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.store.Documents;

/** What members of an organization may see of a user. */
public record PublicUserData(Documents users) {

    /** The part of a user that goes with a membership; empty if there is no such user any more. */
    public Optional<ObjectNode> ofMember(String userId) {
        return users.find(userId).map(user -> {
            ObjectNode data = common(user);
            data.set("profile_image_url", data.get("image_url"));
            data.set("username", user.get("username"));
            return data.put("banned", user.path("banned").booleanValue())
                    .put("deprovisioned", user.path("deprovisioned").booleanValue());
        });
    }

    /** The part of a user that goes with an invitation that the user has sent; empty if there is no such user any more. */
    public Optional<ObjectNode> ofInviter(String userId) {
        return users.find(userId).map(PublicUserData::common);
    }

    private static ObjectNode common(ObjectNode user) {
        ObjectNode data = Json.object();
        data.set("user_id", user.get("id"));
        data.set("first_name", user.get("first_name"));
        data.set("last_name", user.get("last_name"));
        return data.put("image_url", user.path("image_url").asText())
                .put("has_image", user.path("has_image").booleanValue())
                .put("identifier", identifier(user));
    }

    /** By what others know the user: the main email address or else phone number, the username, the id. */
    private static String identifier(ObjectNode user) {
        return Stream.of(
                contact(user, "email_address", "email_addresses"),
                contact(user, "phone_number", "phone_numbers"),
                Optional.ofNullable(user.path("username").textValue()))
                .flatMap(Optional::stream).findFirst().orElse(user.path("id").textValue());
    }

    private static Optional<String> contact(ObjectNode user, String kind, String list) {
        String primary = user.path("primary_" + kind + "_id").asText();
        for (JsonNode contact : user.path(list)) {
            if (contact.path("id").asText().equals(primary)) {
                return Optional.of(contact.path(kind).asText());
            }
        }
        return Optional.empty();
    }
}
