package io.quarkiverse.clerk.devserver.token;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.Field;
import io.quarkiverse.clerk.devserver.api.Fields;
import io.quarkiverse.clerk.devserver.api.Json;

/**
 * How a token differs from the one that Clerk would make now.
 *
 * @param ageSeconds how long ago it was made; negative: it is made in the future
 * @param version of Clerk's claims, 1 or 2
 * @param role in the organization; null for that of the membership
 * @param permissions in the organization; null for those of the role
 * @param features more than those of the permissions: {@code org:NAME} or {@code user:NAME}
 * @param plans likewise
 * @param header what replaces members of the header; a null takes one out (RFC 7396)
 * @param claims what replaces claims, likewise
 * @param signedBy what signs it
 */
public record TokenShape(long ageSeconds, int version, String role, List<String> permissions, List<String> features,
        List<String> plans, ObjectNode header, ObjectNode claims, SignedBy signedBy) {

    private static final int MAX_AGE_SECONDS = 86_400 * 366;

    /** The parts of a shape that any JWT has, in JSON. */
    public static final Fields JWT = Fields.of(
            Field.object("header"),
            Field.object("claims"),
            Field.choice("signed_by", "key, other_key, public_key or nothing", SignedBy::isCode));

    /** The parts of a shape that a session token has, in JSON. */
    public static final Fields SESSION_TOKEN = JWT.and(
            Field.integer("age_seconds", -MAX_AGE_SECONDS, MAX_AGE_SECONDS),
            Field.integer("version", 1, 2),
            Field.choice("role", "a role, such as org:admin", ActiveOrganization::isRole),
            Field.texts("permissions", "a list of permissions, such as org:reports:read", ActiveOrganization::isPermission),
            Field.texts("features", "a list of features, such as org:reports or user:export", SessionClaims::isEntitlement),
            Field.texts("plans", "a list of plans, such as org:team or user:pro", SessionClaims::isEntitlement));

    /** A token as Clerk makes it. */
    public static final TokenShape USUAL = of(Json.object());

    /**
     * A token as Clerk makes it for a front end: it names the origin of its pages as the authorized party.
     *
     * @param origin null if it is not known
     */
    public static TokenShape forPagesOf(String origin) {
        if (origin == null) {
            return USUAL;
        }
        ObjectNode json = Json.object();
        json.putObject("claims").put("azp", origin);
        return of(json);
    }

    /**
     * Reads a shape.
     *
     * @param json what has been checked; what it leaves out is as usual
     */
    public static TokenShape of(ObjectNode json) {
        return new TokenShape(json.path("age_seconds").longValue(), json.path("version").asInt(2),
                json.path("role").textValue(), json.has("permissions") ? Json.texts(json.path("permissions")) : null,
                Json.texts(json.path("features")), Json.texts(json.path("plans")), object(json.path("header")),
                object(json.path("claims")), SignedBy.of(json.path("signed_by").asText(SignedBy.KEY.code())));
    }

    private static ObjectNode object(JsonNode value) {
        return value instanceof ObjectNode object ? object : Json.object();
    }
}
