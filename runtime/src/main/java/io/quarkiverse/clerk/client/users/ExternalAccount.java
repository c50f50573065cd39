package io.quarkiverse.clerk.client.users;

import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.HasPublicMetadata;
import io.quarkiverse.clerk.client.OpenEnum;

/**
 * An account of a user at a social or other OAuth provider.
 *
 * @param object which form of account this is
 * @param id {@code eac_…}, or {@code idn_…} in the old forms
 * @param provider such as {@code oauth_google}
 * @param identificationId {@code idn_…}
 * @param providerUserId the user's id at the provider
 * @param approvedScopes what the user has allowed, separated by blanks
 * @param emailAddress the address that the provider reports
 * @param emailAddressVerified whether the provider calls it verified; null if it does not say
 * @param firstName as the provider reports it
 * @param lastName as the provider reports it
 * @param avatarUrl use {@code imageUrl}
 * @param imageUrl the picture; null if there is none
 * @param username as the provider reports it; null if it does not
 * @param phoneNumber as the provider reports it; null if it does not
 * @param publicMetadata the application's data that front ends may read
 * @param label what the account is called in the user's profile; null if nothing special
 * @param createdAt when it was connected
 * @param updatedAt when it was last changed
 * @param verification how it was, or is being, verified; null if that was never begun
 */
public record ExternalAccount(OpenEnum<Kind> object, String id, String provider, String identificationId,
        String providerUserId, String approvedScopes, String emailAddress, @Nullable Boolean emailAddressVerified,
        String firstName, String lastName, @Deprecated @Nullable String avatarUrl, @Nullable String imageUrl,
        @Nullable String username, @Nullable String phoneNumber, Map<String, Object> publicMetadata,
        @Nullable String label, Instant createdAt, Instant updatedAt,
        @Nullable Verification verification) implements HasPublicMetadata {

    /** The forms that an external account comes in. */
    public enum Kind {
        /** The form for any provider. */
        EXTERNAL_ACCOUNT,
        /** An old form. */
        FACEBOOK_ACCOUNT,
        /** An old form. */
        GOOGLE_ACCOUNT
    }
}
