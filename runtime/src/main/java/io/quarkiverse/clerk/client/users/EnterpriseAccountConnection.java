package io.quarkiverse.clerk.client.users;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The connection to an enterprise provider, as an account shows it.
 *
 * @param id {@code entconn_…}
 * @param protocol such as {@code saml}
 * @param provider such as {@code saml_okta}
 * @param name what it is called in the dashboard
 * @param logoPublicUrl null if it has no logo
 * @param domain use {@code domains}
 * @param domains the email domains whose users come through it
 * @param active whether it is switched on
 * @param syncUserAttributes whether every sign-in updates the user
 * @param allowSubdomains whether subdomains of its domains count too
 * @param allowIdpInitiated whether a sign-in may begin at the provider
 * @param disableAdditionalIdentifications whether its users may add no other email address or phone number
 * @param createdAt when it was made
 * @param updatedAt when it was last changed
 */
public record EnterpriseAccountConnection(String id, String protocol, String provider, String name,
        @Nullable String logoPublicUrl, @Deprecated @Nullable String domain, List<String> domains, boolean active,
        boolean syncUserAttributes, boolean allowSubdomains, boolean allowIdpInitiated,
        boolean disableAdditionalIdentifications, Instant createdAt, Instant updatedAt) {
}
