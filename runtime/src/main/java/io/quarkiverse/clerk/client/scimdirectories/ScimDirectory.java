package io.quarkiverse.clerk.client.scimdirectories;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A directory: an identity provider fills it with users over SCIM.
 *
 * @param object always {@code scim_directory}
 * @param id which one
 * @param name what people call it
 * @param enterpriseConnectionId the enterprise connection whose users it keeps; null if there is none
 * @param endpointUrl where the provider sends the users
 * @param provider the identity provider that fills it
 * @param enabled whether it is switched on
 * @param groupRoleMappingEnabled whether groups get roles
 * @param attributeMapping attributes of users, with where they are in what the provider sends
 * @param customAttributes further attributes that the provider tells
 * @param apiKey what the provider proves itself with; null except after its creation and rotation
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
     * A further attribute that the provider tells. Any part is null where Clerk does not say.
     *
     * @param name what people call it
     * @param key its key in the user's metadata
     * @param ssoPath where it is in what a sign-in tells
     * @param scimPath the old name of {@code directoryPath}, with the same value
     * @param directoryPath where it is in what the directory tells, as a GJSON path
     * @param multiValued whether it may have several values, which become a list in public metadata
     */
    public record CustomAttribute(@Nullable String name, @Nullable String key, @Nullable String ssoPath,
            @Nullable String scimPath, @Nullable String directoryPath, @Nullable Boolean multiValued) {
    }
}
