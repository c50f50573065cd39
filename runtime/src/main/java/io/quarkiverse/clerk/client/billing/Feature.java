package io.quarkiverse.clerk.client.billing;

import org.jspecify.annotations.Nullable;

/**
 * FIXME
 *
 * @param object always {@code feature}
 * @param id FIXME
 * @param name FIXME
 * @param description FIXME
 * @param slug FIXME
 * @param avatarUrl FIXME
 */
public record Feature(String object, String id, String name, @Nullable String description, String slug,
        @Nullable String avatarUrl) {
}
