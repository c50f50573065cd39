package io.quarkiverse.clerk.auth.http;

import io.quarkus.security.StringPermission;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;

/**
 * Decides about {@code @PermissionsAllowed("org:reports:read")}. Quarkus takes one colon in such a text for the one between a
 * permission and an action, and knows no two; but it looks for a permission checker with the whole text first. The build makes
 * one for each that the application asks for, and all of them ask here.
 */
public final class OrganizationPermissionCheck {

    private OrganizationPermissionCheck() {
    }

    /**
     * Decides.
     *
     * @param identity who is calling
     * @param permission as Clerk writes it, {@code org:feature:action}
     * @return whether the caller has it; also for a test's identity, which has it under the name {@code org}
     */
    public static Uni<Boolean> check(SecurityIdentity identity, String permission) {
        return identity.checkPermission(new StringPermission(permission)).flatMap(has -> has ? Uni.createFrom().item(true)
                : identity.checkPermission(new StringPermission("org", permission.substring("org:".length()))));
    }
}
