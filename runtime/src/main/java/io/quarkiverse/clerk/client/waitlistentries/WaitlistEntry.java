package io.quarkiverse.clerk.client.waitlistentries;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.OpenEnum;
import io.quarkiverse.clerk.client.invitations.Invitation;

/**
 * FIXME
 *
 * @param object always {@code waitlist_entry}
 * @param id FIXME
 * @param emailAddress FIXME
 * @param status FIXME
 * @param isLocked FIXME
 * @param createdAt when it was created
 * @param updatedAt when it was last changed
 * @param invitation FIXME
 */
public record WaitlistEntry(String object, String id, String emailAddress, OpenEnum<Status> status, @Nullable Boolean isLocked,
        Instant createdAt, Instant updatedAt, @Nullable Invitation invitation) {

    /** FIXME */
    public enum Status {
        /** FIXME */
        PENDING,
        /** FIXME */
        INVITED,
        /** FIXME */
        COMPLETED,
        /** FIXME */
        REJECTED
    }
}
