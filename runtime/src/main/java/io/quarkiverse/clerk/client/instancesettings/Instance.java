package io.quarkiverse.clerk.client.instancesettings;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * FIXME
 *
 * @param object always {@code instance}
 * @param id FIXME
 * @param environmentType FIXME
 * @param allowedOrigins FIXME
 * @param workspaceId FIXME
 */
public record Instance(String object, String id, String environmentType, List<String> allowedOrigins,
        @Nullable String workspaceId) {
}
