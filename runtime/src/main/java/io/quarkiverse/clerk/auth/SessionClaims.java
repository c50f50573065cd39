package io.quarkiverse.clerk.auth;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What Clerk says in a session token, in either of its two versions.
 *
 * @param userId claim {@code sub}; never null
 * @param sessionId claim {@code sid}; null if there is none
 * @param status claim {@code sts}: {@code active} or {@code pending}; null if the token does not say
 * @param actor claim {@code act}: who acts in the user's name; null if it is the user
 * @param factorVerificationAge claim {@code fva}; null if the token does not say, or says it in another form than Clerk's
 * @param organization claim {@code o}, or {@code org_id} and its neighbours; null if the user acts for none
 * @param features claim {@code fea}; only in version 2, else none
 * @param plans claim {@code pla}; only in version 2, else none
 * @see <a href="https://clerk.com/docs/guides/sessions/session-tokens">Clerk's description of the claims</a>
 */
public record SessionClaims(String userId, @Nullable String sessionId, @Nullable String status, @Nullable Actor actor,
        @Nullable FactorVerificationAge factorVerificationAge, @Nullable ActiveOrganization organization,
        Entitlements features, Entitlements plans) {

    /**
     * Reads the claims of a verified token. Takes each from the place where the token's version has it, and from no other: an
     * application may add claims of its own, and one called {@code org_role} in a token of version 2 must not make anybody an
     * admin.
     *
     * @param payload the payload of the token
     * @return its claims; never null
     */
    public static SessionClaims of(JsonNode payload) {
        boolean version2 = payload.path("v").isNumber() && payload.path("v").doubleValue() == 2;
        return new SessionClaims(Objects.requireNonNullElse(text(payload, "sub"), ""), text(payload, "sid"),
                text(payload, "sts"), Actor.of(payload.path("act")), FactorVerificationAge.of(payload.path("fva")),
                version2 ? organizationOfVersion2(payload) : organizationOfVersion1(payload),
                version2 ? Entitlements.of(text(payload, "fea")) : Entitlements.NONE,
                version2 ? Entitlements.of(text(payload, "pla")) : Entitlements.NONE);
    }

    /** {@return whether the user still has something to do before the session counts} */
    public boolean pending() {
        return "pending".equals(status);
    }

    private static @Nullable ActiveOrganization organizationOfVersion2(JsonNode payload) {
        var organization = payload.path("o");
        var id = text(organization, "id");
        return id == null ? null
                : new ActiveOrganization(id, text(organization, "slg"), text(organization, "rol"), OrganizationPermissions
                        .decode(text(payload, "fea"), text(organization, "per"), text(organization, "fpm")));
    }

    private static @Nullable ActiveOrganization organizationOfVersion1(JsonNode payload) {
        var id = text(payload, "org_id");
        return id == null ? null
                : new ActiveOrganization(id, text(payload, "org_slug"), text(payload, "org_role"),
                        texts(payload.path("org_permissions")));
    }

    static @Nullable String text(JsonNode claims, String name) {
        return claims.path(name).isTextual() && !claims.path(name).textValue().isEmpty() ? claims.path(name).textValue() : null;
    }

    private static List<String> texts(JsonNode list) {
        var texts = new ArrayList<String>();
        if (list.isArray()) {
            list.forEach(item -> {
                if (item.isTextual()) {
                    texts.add(item.textValue());
                }
            });
        }
        return texts;
    }
}
