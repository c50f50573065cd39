package io.quarkiverse.clerk.client.users;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The connection to a SAML provider, as an account shows it.
 *
 * @param id {@code samlc_…}
 * @param name what it is called in the dashboard
 * @param domain use {@code domains}
 * @param domains the email domains whose users come through it
 * @param active whether it is switched on
 * @param provider such as {@code saml_okta}
 * @param syncUserAttributes whether every sign-in updates the user
 * @param allowSubdomains whether subdomains of its domains count too; null if Clerk does not say
 * @param allowIdpInitiated whether a sign-in may begin at the provider; null if Clerk does not say
 * @param disableAdditionalIdentifications whether its users may add no other email address or phone number; null if Clerk does
 *        not say
 * @param createdAt when it was made
 * @param updatedAt when it was last changed
 */
public record SamlAccountConnection(String id, String name, @Deprecated @Nullable String domain, List<String> domains,
        boolean active, String provider, boolean syncUserAttributes, @Nullable Boolean allowSubdomains,
        @Nullable Boolean allowIdpInitiated,
        @Nullable Boolean disableAdditionalIdentifications, Instant createdAt, Instant updatedAt) {
}
