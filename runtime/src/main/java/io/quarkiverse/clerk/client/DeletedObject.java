package io.quarkiverse.clerk.client;

import org.jspecify.annotations.Nullable;

/**
 * What Clerk answers when something has been deleted.
 *
 * @param object the kind of thing, such as {@code user}
 * @param id which one; null for things without an id
 * @param slug its slug, for things that have one
 * @param deleted true
 * @param externalId its id in the application's own systems, where it had one
 */
public record DeletedObject(String object, @Nullable String id, @Nullable String slug, boolean deleted,
        @Nullable String externalId) {
}
