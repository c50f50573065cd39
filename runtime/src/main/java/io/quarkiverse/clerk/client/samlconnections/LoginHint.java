package io.quarkiverse.clerk.client.samlconnections;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.OpenEnum;

/**
 * What the provider is told of the user beforehand.
 *
 * @param mode which text it is told
 * @param source with {@link LoginHintMode#CUSTOM_ATTRIBUTE}, the key in public metadata whose value it is told; null otherwise
 */
public record LoginHint(OpenEnum<LoginHintMode> mode, @Nullable String source) {
}
