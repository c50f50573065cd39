package io.quarkiverse.clerk.client.waitlistentries;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.OpenEnum;
import io.quarkiverse.clerk.client.invitations.Invitation;

/**
 * Somebody on the waitlist.
 *
 * @param object always {@code waitlist_entry}
 * @param id which entry
 * @param emailAddress who waits
 * @param status how far it is
 * @param isLocked whether a batch is at work on it, which makes everything else wait; null if Clerk does not say
 * @param createdAt when it was created
 * @param updatedAt when it was last changed
 * @param invitation the invitation that was sent; null if there is none
 */
public record WaitlistEntry(String object, String id, String emailAddress, OpenEnum<Status> status, @Nullable Boolean isLocked,
        Instant createdAt, Instant updatedAt, @Nullable Invitation invitation) {

    /** How far an entry of the waitlist is. */
    public enum Status {
        /** It waits. */
        PENDING,
        /** It was invited. */
        INVITED,
        /** It was invited and has signed up. */
        COMPLETED,
        /** It was rejected. */
        REJECTED
    }
}
