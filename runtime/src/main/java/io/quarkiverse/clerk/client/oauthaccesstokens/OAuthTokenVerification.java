package io.quarkiverse.clerk.client.oauthaccesstokens;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What Clerk says of an OAuth access token: what it is, or only that it does not count. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "object", visible = true, defaultImpl = OAuthTokenVerification.Inactive.class)
@JsonSubTypes(@JsonSubTypes.Type(value = OAuthTokenVerification.Token.class, name = "clerk_idp_oauth_access_token"))
public sealed interface OAuthTokenVerification {

    /**
     * A token that Clerk knows. It counts only if it is neither revoked nor expired.
     *
     * @param object always {@code clerk_idp_oauth_access_token}
     * @param id {@code oat_…}
     * @param clientId the OAuth application that got it
     * @param subject the user who gave it, {@code user_…}
     * @param scopes what it allows
     * @param revoked whether it was taken back
     * @param revocationReason why it was taken back; null if it was not, or nobody said
     * @param expired whether its time is over
     * @param expiration when its time is over; null if never
     * @param createdAt when it was created
     * @param updatedAt when it was last changed
     */
    record Token(String object, String id, String clientId, String subject, List<String> scopes, boolean revoked,
            @Nullable String revocationReason, boolean expired, @Nullable Instant expiration, Instant createdAt,
            Instant updatedAt) implements OAuthTokenVerification {
    }

    /**
     * A token that does not count. Also what an answer of an unknown form is taken for.
     *
     * @param active false; null in a form that this version does not know
     */
    record Inactive(@Nullable Boolean active) implements OAuthTokenVerification {
    }
}
