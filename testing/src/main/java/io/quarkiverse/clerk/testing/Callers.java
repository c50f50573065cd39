package io.quarkiverse.clerk.testing;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.auth.ApiKeyPrincipal;
import io.quarkiverse.clerk.auth.ClerkPrincipal;
import io.quarkiverse.clerk.auth.JwtClaimsOf;
import io.quarkiverse.clerk.auth.MachinePrincipal;
import io.quarkiverse.clerk.auth.OAuthPrincipal;
import io.quarkiverse.clerk.auth.SessionPrincipal;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.token.ActiveOrganization;
import io.quarkiverse.clerk.devserver.token.SessionClaims;

/** Makes callers of annotations, as the verification of their tokens would. */
final class Callers {

    private static final Base64.Encoder BASE64URL = Base64.getUrlEncoder().withoutPadding();
    private static final int SECONDS = 60;
    /** Wherever a test may pass such a token on, nobody takes it for genuine. */
    private static final String HEADER = "{\"alg\":\"none\",\"typ\":\"JWT\"}";
    private static final String ENTITLEMENTS = "org:NAME or user:NAME, such as org:reports";

    private Callers() {
    }

    /**
     * Makes a user.
     *
     * @param security what is said of the user
     * @param clock when the session token is made
     * @return the user
     * @throws IllegalArgumentException if an attribute is wrong
     */
    static SessionPrincipal of(ClerkSecurity security, Clock clock) {
        var claims = new SessionClaims(Checked.id("userId", security.userId(), "user_"),
                Checked.id("sessionId", security.sessionId(), "sess_"), security.pending() ? "pending" : "active",
                organization(security),
                Checked.texts("features", security.features(), SessionClaims::isEntitlement, ENTITLEMENTS),
                Checked.texts("plans", security.plans(), SessionClaims::isEntitlement, ENTITLEMENTS)).version2();
        long now = clock.instant().getEpochSecond();
        claims.put("iss", "https://clerk.test").put("iat", now).put("nbf", now).put("exp", now + SECONDS);
        claims.putArray("fva")
                .add(Checked.atLeast(-1, "firstFactorMinutesAgo", security.firstFactorMinutesAgo()))
                .add(Checked.atLeast(-1, "secondFactorMinutesAgo", security.secondFactorMinutesAgo()));
        if (!security.actor().isEmpty()) {
            claims.putObject("act").put("sub", security.actor());
        }
        Json.merge(claims, ClaimsOf.annotations(security.claims()));
        return new SessionPrincipal(encode(HEADER) + "." + encode(Json.write(claims)) + ".", claims);
    }

    private static @Nullable ActiveOrganization organization(ClerkSecurity security) {
        var permissions = Checked.texts("orgPermissions", security.orgPermissions(), ActiveOrganization::isPermission,
                "org:FEATURE:ACTION, such as org:reports:read");
        var slug = nullIfEmpty(security.orgSlug());
        var role = security.orgRole().isEmpty() ? null
                : Checked.text("orgRole", security.orgRole(), ActiveOrganization::isRole, "org:ROLE, such as org:admin");
        if (security.orgId().isEmpty() && slug == null && role == null && permissions.isEmpty()) {
            return null;
        }
        return new ActiveOrganization(Checked.id("orgId", orElse(security.orgId(), "org_test"), "org_"), slug, role,
                permissions);
    }

    /**
     * Makes a machine.
     *
     * @param security what is said of the machine
     * @return the machine
     * @throws IllegalArgumentException if an attribute is wrong
     */
    static ClerkPrincipal of(ClerkMachineSecurity security) {
        var scopes = List.of(security.scopes());
        var claims = security.claims().length == 0 ? null : JwtClaimsOf.map(ClaimsOf.annotations(security.claims()));
        return switch (security.tokenType()) {
            case API_KEY -> new ApiKeyPrincipal("ak_test", subject(security, "user_test", "user_", "org_"), "a test's",
                    scopes, claims, "ak_test_secret");
            case OAUTH_TOKEN -> {
                if (claims != null) {
                    throw Checked.wrong("claims", claims.keySet(), "none: OAuth tokens have scopes only");
                }
                yield new OAuthPrincipal("oat_test", subject(security, "user_test", "user_"), "client_test", scopes,
                        "oat_test_secret");
            }
            case M2M_TOKEN -> new MachinePrincipal("mt_test", subject(security, "mch_test", "mch_"), scopes, claims,
                    "mt_test_secret");
            case SESSION_TOKEN -> throw Checked.wrong("tokenType", security.tokenType(),
                    "API_KEY, OAUTH_TOKEN or M2M_TOKEN; @ClerkSecurity is for users in a session");
        };
    }

    private static String subject(ClerkMachineSecurity security, String otherwise, String... prefixes) {
        return Checked.id("subject", orElse(security.subject(), otherwise), prefixes);
    }

    private static String orElse(String text, String otherwise) {
        return text.isEmpty() ? otherwise : text;
    }

    private static @Nullable String nullIfEmpty(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String encode(String text) {
        return BASE64URL.encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
