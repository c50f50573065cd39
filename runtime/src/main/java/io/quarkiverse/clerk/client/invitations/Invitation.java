package io.quarkiverse.clerk.client.invitations;

import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.HasPublicMetadata;
import io.quarkiverse.clerk.client.OpenEnum;

/**
 * An invitation to the application.
 *
 * @param object always {@code invitation}
 * @param id {@code inv_…}
 * @param emailAddress who is invited
 * @param publicMetadata the application's data that front ends may read
 * @param revoked whether it was taken back; null if Clerk does not say
 * @param status how far it is
 * @param url the link to accept it, which lets in whoever has it; null if Clerk does not say
 * @param expiresAt until when it can be accepted; null if for any time
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
