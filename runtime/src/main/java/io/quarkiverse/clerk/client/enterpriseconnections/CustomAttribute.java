package io.quarkiverse.clerk.client.enterpriseconnections;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * A further attribute that the provider tells.
 *
 * @param name what people call it
 * @param key its key in the user's metadata: letters, digits, {@code _} and {@code -}, without {@code _} at the beginning
 * @param ssoPath where it is in what a sign-in tells; null if it is not there
 * @param scimPath the old name of {@code directoryPath}; if both are set, they have to be equal; null to leave it to the new
 *        one
 * @param directoryPath where it is in what a directory tells, as a GJSON path; null if it is not there
 * @param multiValued whether it may have several values, which become a list in public metadata; null for no
 */
@ClerkRequest
public record CustomAttribute(String name, String key, @Nullable String ssoPath, @Nullable String scimPath,
        @Nullable String directoryPath, @Nullable Boolean multiValued) {

    /** {@return a builder without parts} */
    public static CustomAttributeBuilder builder() {
        return CustomAttributeBuilder.builder();
    }
}
