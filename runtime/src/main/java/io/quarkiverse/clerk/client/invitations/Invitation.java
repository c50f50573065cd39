package io.quarkiverse.clerk.client.invitations;

import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.HasPublicMetadata;
import io.quarkiverse.clerk.client.OpenEnum;

/**
 * FIXME
 *
 * @param object always {@code invitation}
 * @param id FIXME
 * @param emailAddress FIXME
 * @param publicMetadata the application's data that front ends may read
 * @param revoked FIXME
 * @param status FIXME
 * @param url FIXME
 * @param expiresAt FIXME
 * @param createdAt when it was created
 * @param updatedAt when it was last changed
 */
public record Invitation(String object, String id, String emailAddress, Map<String, Object> publicMetadata,
        @Nullable Boolean revoked, OpenEnum<InvitationStatus> status, @Nullable String url, @Nullable Instant expiresAt,
        Instant createdAt, Instant updatedAt) implements HasPublicMetadata {

    /** {@return the name of the record and the id: the parts may be secrets} */
    @Override
    public String toString() {
        return "Invitation[id=" + id + "]";
    }
}
