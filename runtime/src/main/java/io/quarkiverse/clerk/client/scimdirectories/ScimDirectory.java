package io.quarkiverse.clerk.client.scimdirectories;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * FIXME
 *
 * @param object always {@code scim_directory}
 * @param id FIXME
 * @param name FIXME
 * @param enterpriseConnectionId FIXME
 * @param endpointUrl FIXME
 * @param provider FIXME
 * @param enabled FIXME
 * @param groupRoleMappingEnabled FIXME
 * @param attributeMapping FIXME
 * @param customAttributes FIXME
 * @param apiKey FIXME
 * @param createdAt when it was created
 * @param updatedAt when it was last changed
 */
public record ScimDirectory(String object, String id, String name, @Nullable String enterpriseConnectionId, String endpointUrl,
        String provider, boolean enabled, boolean groupRoleMappingEnabled, Map<String, String> attributeMapping,
        List<CustomAttribute> customAttributes, @Nullable String apiKey, Instant createdAt, Instant updatedAt) {

    /** {@return the name of the record and the id: the parts may be secrets} */
    @Override
    public String toString() {
        return "ScimDirectory[id=" + id + "]";
    }

    /**
     * FIXME
     *
     * @param name FIXME
     * @param key FIXME
     * @param ssoPath FIXME
     * @param scimPath FIXME
     * @param directoryPath FIXME
     * @param multiValued FIXME
     */
    public record CustomAttribute(@Nullable String name, @Nullable String key, @Nullable String ssoPath,
            @Nullable String scimPath, @Nullable String directoryPath, @Nullable Boolean multiValued) {
    }
}
