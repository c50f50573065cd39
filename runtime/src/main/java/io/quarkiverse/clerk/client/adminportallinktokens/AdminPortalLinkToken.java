package io.quarkiverse.clerk.client.adminportallinktokens;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * FIXME
 *
 * @param object always {@code admin_portal_link_token}
 * @param id FIXME
 * @param adminPortalLinkId FIXME
 * @param instanceId {@code ins_…}
 * @param organizationId {@code org_…}
 * @param itContactId FIXME
 * @param scopes FIXME
 * @param token FIXME
 * @param revoked FIXME
 * @param revocationReason FIXME
 * @param expired FIXME
 * @param expiration FIXME
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
