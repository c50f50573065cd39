package io.quarkiverse.clerk.client.samlconnections;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.OpenEnum;

/**
 * FIXME
 *
 * @param mode FIXME
 * @param source FIXME
 */
public record LoginHint(OpenEnum<LoginHintMode> mode, @Nullable String source) {
}
