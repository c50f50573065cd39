package io.quarkiverse.clerk.client.users;

import org.jspecify.annotations.Nullable;

/**
 * What a directory says of a user that it manages.
 *
 * @param directoryId the directory
 * @param directoryEnabled whether it is switched on; null if Clerk does not say
 * @param externalId the user's id in the directory; null if it has none
 */
public record ScimUser(String directoryId, @Nullable Boolean directoryEnabled, @Nullable String externalId) {
}
