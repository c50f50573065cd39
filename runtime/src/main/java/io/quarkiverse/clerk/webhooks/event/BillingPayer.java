package io.quarkiverse.clerk.webhooks.event;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Who pays: a user or an organization. What does not apply is null: empty texts, which Clerk sends, are read as that.
 *
 * @param object always {@code commerce_payer}; null if Clerk does not say
 * @param id which payer
 * @param userId {@code user_…}; null for an organization
 * @param firstName a user's first name; null if not known
 * @param lastName a user's last name; null if not known
 * @param email the email address; null if not known
 * @param organizationId {@code org_…}; null for a user
 * @param organizationName what people call an organization; null for a user
 * @param imageUrl the picture; null if there is none
 * @param createdAt when it was created; null if Clerk does not say
 * @param updatedAt when it was last changed; null if Clerk does not say
 */
public record BillingPayer(@Nullable String object, String id, @Nullable String userId, @Nullable String firstName,
        @Nullable String lastName, @Nullable String email, @Nullable String organizationId, @Nullable String organizationName,
        @Nullable String imageUrl, @Nullable Instant createdAt, @Nullable Instant updatedAt) {

    /** Takes empty texts for null, so that what is not null applies. */
    public BillingPayer {
        userId = emptyAsNull(userId);
        firstName = emptyAsNull(firstName);
        lastName = emptyAsNull(lastName);
        email = emptyAsNull(email);
        organizationId = emptyAsNull(organizationId);
        organizationName = emptyAsNull(organizationName);
        imageUrl = emptyAsNull(imageUrl);
    }

    private static @Nullable String emptyAsNull(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    /** {@return the name of the record and the id: the parts may be secrets} */
    @Override
    public String toString() {
        return "BillingPayer[id=" + id + "]";
    }
}
