package io.quarkiverse.clerk.auth;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What Clerk says in a session token, in either of its two versions.
 *
 * @param userId claim {@code sub}
 * @param sessionId claim {@code sid}; null if there is none
 * @param pending whether claim {@code sts} says that the user still has something to do
 * @param organization claim {@code o}, or {@code org_id} and its neighbours; null if the user acts for none
 * @see <a href="https://clerk.com/docs/guides/sessions/session-tokens">Clerk's description of the claims</a>
 */
public record SessionClaims(String userId, @Nullable String sessionId, boolean pending,
        @Nullable ActiveOrganization organization) {

    /**
     * Reads the claims of a verified token.
     *
     * @param payload the payload of the token
     * @return its claims; never null
     */
    public static SessionClaims of(JsonNode payload) {
        return new SessionClaims(payload.path("sub").asText(), text(payload, "sid"),
                "pending".equals(text(payload, "sts")), organization(payload));
    }

    /**
     * Takes the organization from the place where the token's version has it, and from no other: an application may add claims
     * of its own, and one called {@code org_role} in a token of version 2 must not make anybody an admin.
     */
    private static @Nullable ActiveOrganization organization(JsonNode payload) {
        var version = payload.path("v");
        return version.isNumber() && version.doubleValue() == 2
                ? organization(payload.path("o"), "id", "slg", "rol")
                : organization(payload, "org_id", "org_slug", "org_role");
    }

    private static @Nullable ActiveOrganization organization(JsonNode claims, String id, String slug, String role) {
        var organizationId = text(claims, id);
        return organizationId == null ? null
                : new ActiveOrganization(organizationId, text(claims, slug), text(claims, role));
    }

    private static @Nullable String text(JsonNode claims, String name) {
        return claims.path(name).isTextual() && !claims.path(name).textValue().isEmpty() ? claims.path(name).textValue() : null;
    }
}
