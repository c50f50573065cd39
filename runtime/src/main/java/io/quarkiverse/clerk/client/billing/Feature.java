package io.quarkiverse.clerk.client.billing;

import org.jspecify.annotations.Nullable;

/**
 * Something that plans make possible.
 *
 * @param object always {@code feature}
 * @param id which feature
 * @param name what people call it
 * @param description what it is; null if nobody said
 * @param slug what programs call it
 * @param avatarUrl its picture; null if there is none
 */
public record Feature(String object, String id, String name, @Nullable String description, String slug,
        @Nullable String avatarUrl) {
}
