package io.quarkiverse.clerk.client.users;

import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.HasPublicMetadata;

/**
 * An account of a user at a SAML provider.
 *
 * @param id {@code samlacc_…}
 * @param object always {@code saml_account}
 * @param provider such as {@code saml_okta}
 * @param active whether the user can sign in with it
 * @param emailAddress the address that the provider reports
 * @param firstName null if the provider does not report it
 * @param lastName null if the provider does not report it
 * @param providerUserId the user's id at the provider; null if it does not report one
 * @param lastAuthenticatedAt when the user last signed in with it; null if never
 * @param publicMetadata the application's data that front ends may read
 * @param verification how it was, or is being, verified; null if that was never begun
 * @param samlConnection the connection that it came through; null if that is gone
 */
public record SamlAccount(String id, String object, String provider, boolean active, String emailAddress,
        @Nullable String firstName, @Nullable String lastName, @Nullable String providerUserId,
        @Nullable Instant lastAuthenticatedAt, Map<String, Object> publicMetadata, @Nullable Verification verification,
        @Nullable SamlAccountConnection samlConnection) implements HasPublicMetadata {
}
