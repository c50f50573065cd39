package io.quarkiverse.clerk.client.adminportallinktokens;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A token that lets somebody into the admin portal once.
 *
 * @param object always {@code admin_portal_link_token}
 * @param id {@code aplt_} and 32 hexadecimal digits
 * @param adminPortalLinkId the link that it is for, {@code apl_…}
 * @param instanceId {@code ins_…}
 * @param organizationId {@code org_…}
 * @param itContactId your own mark of the person it is for; null if there is none
 * @param scopes what it allows
 * @param token the token itself, which lets in whoever has it; null except in the answer to the creation
 * @param revoked whether it was taken back
 * @param revocationReason why it was taken back; null if it was not, or nobody said
 * @param expired whether its time is over
 * @param expiration when its time is over; null if never
 * @param createdAt when it was created
 * @param updatedAt when it was last changed
 */
public record AdminPortalLinkToken(String object, String id, String adminPortalLinkId, String instanceId,
        @Nullable String organizationId, @Nullable String itContactId, List<String> scopes, @Nullable String token,
        boolean revoked, @Nullable String revocationReason, boolean expired, @Nullable Instant expiration, Instant createdAt,
        Instant updatedAt) {

    /** {@return the name of the record and the id: the parts may be secrets} */
    @Override
    public String toString() {
        return "AdminPortalLinkToken[id=" + id + "]";
    }
}
