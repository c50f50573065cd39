package io.quarkiverse.clerk.client.instancesettings;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The instance of Clerk that the secret key belongs to.
 *
 * @param object always {@code instance}
 * @param id {@code ins_…}
 * @param environmentType {@code development} or {@code production}
 * @param allowedOrigins origins of browser extensions and apps that may use it
 * @param workspaceId the workspace that owns the application, {@code org_…}; null if none does
 */
public record Instance(String object, String id, String environmentType, List<String> allowedOrigins,
        @Nullable String workspaceId) {
}
