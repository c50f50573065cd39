package io.quarkiverse.clerk.devserver.seed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.Json;

/**
 * One thing to be created.
 *
 * @param place in the seed, for messages: {@code users[0]}
 * @param name what it is remembered by; stays the same when its content changes
 * @param path of the operation that creates it
 * @param variables of the path
 * @param id that it gets; null for a random one
 * @param body of the request
 */
record SeedItem(String place, String name, String path, Map<String, String> variables, String id, ObjectNode body) {

    static final String USERS = "users";
    static final String ORGANIZATIONS = "organizations";
    static final String ROLES = "organization_roles";
    static final String MEMBERSHIPS = "/v1/organizations/{organization_id}/memberships";

    private static final String PERMISSIONS = "organization_permissions";
    private static final String ROLE_SETS = "role_sets";
    private static final String MEMBERS = "members";
    private static final String EMAIL_ADDRESS = "email_address";
    private static final List<String> CONTACTS = List.of(EMAIL_ADDRESS, "phone_number");

    /** What others refer to comes first. */
    private static final List<String> FIRST = List.of(PERMISSIONS, ROLES, ROLE_SETS, USERS, ORGANIZATIONS);

    /** The items of all sections, in the order in which they can be created. */
    static List<SeedItem> of(ObjectNode sections, List<String> problems) {
        List<String> names = new ArrayList<>(FIRST);
        sections.fieldNames().forEachRemaining(name -> {
            if (!FIRST.contains(name)) {
                names.add(name);
            }
        });
        List<SeedItem> items = new ArrayList<>();
        names.stream().filter(sections::hasNonNull).forEach(name -> add(name, sections.get(name), items, problems));
        return items;
    }

    private static void add(String section, JsonNode contents, List<SeedItem> items, List<String> problems) {
        if (!contents.isArray()) {
            problems.add(section + ": must be a list");
            return;
        }
        for (int i = 0; i < contents.size(); i++) {
            String place = section + "[" + i + "]";
            if (contents.get(i) instanceof ObjectNode content) {
                add(section, place, content.deepCopy(), items, problems);
            } else {
                problems.add(place + ": must consist of fields");
            }
        }
    }

    private static void add(String section, String place, ObjectNode body, List<SeedItem> items, List<String> problems) {
        JsonNode members = section.equals(ORGANIZATIONS) ? body.remove(MEMBERS) : null;
        JsonNode given = body.remove("id");
        if (section.equals(USERS)) {
            listSingles(body);
        }
        String id = given == null ? derivedId(section, body).orElse(null) : given.asText();
        // Without an id nothing tells a changed item from another one.
        String name = section + "/" + (id == null ? digest(body) : id);
        items.add(new SeedItem(place, name, "/v1/" + section, Map.of(), id, body));
        if (members == null || members.isNull()) {
            return;
        }
        if (members.isObject() && id != null) {
            members.properties().forEach(member -> items.add(member(place, id, member.getKey(), member.getValue())));
        } else {
            problems.add(
                    place + "." + MEMBERS + ": must give the role of each user, and the organization needs a slug or an id");
        }
    }

    /** What tells one content from another. Not the content itself, in which there may be passwords and keys. */
    static String digest(ObjectNode content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(Json.write(content).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The membership of a user, by id, email address or username, in an organization. */
    private static SeedItem member(String place, String organizationId, String user, JsonNode role) {
        ObjectNode body = Json.object().put("user_id", user);
        body.set("role", role);
        return new SeedItem(place + "." + MEMBERS + "." + user, ORGANIZATIONS + "/" + organizationId + "/" + user, MEMBERSHIPS,
                Map.of("organization_id", organizationId), null, body);
    }

    /** People write one address where the API wants a list of them. */
    private static void listSingles(ObjectNode user) {
        for (String name : CONTACTS) {
            if (user.path(name).isTextual()) {
                JsonNode single = user.get(name);
                user.putArray(name).add(single);
            }
        }
    }

    /** Ids that people can type: {@code user_ann}, {@code org_acme}. */
    private static Optional<String> derivedId(String section, ObjectNode body) {
        return switch (section) {
            case USERS -> Optional.ofNullable(body.path("username").textValue())
                    .or(() -> Optional.ofNullable(body.path(EMAIL_ADDRESS).path(0).textValue())
                            .map(email -> email.split("@")[0]))
                    .map(name -> "user_" + name.replaceAll("\\W", "_"));
            case ORGANIZATIONS -> Optional.ofNullable(body.path("slug").textValue())
                    .map(slug -> "org_" + slug.replaceAll("\\W", "_"));
            default -> Optional.empty();
        };
    }
}
