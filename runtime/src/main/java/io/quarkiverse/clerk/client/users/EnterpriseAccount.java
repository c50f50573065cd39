package io.quarkiverse.clerk.client.users;

import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.HasPublicMetadata;
import io.quarkiverse.clerk.client.OpenEnum;

/**
 * An account of a user at an enterprise provider.
 *
 * @param id {@code entacc_…}
 * @param object always {@code enterprise_account}
 * @param protocol how the provider is spoken to; null if Clerk does not say
 * @param provider such as {@code saml_okta}
 * @param active whether the user can sign in with it
 * @param emailAddress the address that the provider reports
 * @param firstName null if the provider does not report it
 * @param lastName null if the provider does not report it
 * @param providerUserId the user's id at the provider; null if it does not report one
 * @param enterpriseConnectionId the connection that it came through; null if that is gone
 * @param publicMetadata the application's data that front ends may read
 * @param verification how it was, or is being, verified; null if that was never begun
 * @param enterpriseConnection the connection that it came through; null if that is gone
 * @param lastAuthenticatedAt when the user last signed in with it; null if never
 */
public record EnterpriseAccount(String id, String object, @Nullable OpenEnum<Protocol> protocol, String provider,
        boolean active,
        String emailAddress, @Nullable String firstName, @Nullable String lastName, @Nullable String providerUserId,
        @Nullable String enterpriseConnectionId, Map<String, Object> publicMetadata, @Nullable Verification verification,
        @Nullable EnterpriseAccountConnection enterpriseConnection,
        @Nullable Instant lastAuthenticatedAt) implements HasPublicMetadata {

    /** How an enterprise provider is spoken to. */
    public enum Protocol {
        /** OAuth 2 or OpenID Connect. */
        OAUTH,
        /** SAML 2. */
        SAML
    }
}
