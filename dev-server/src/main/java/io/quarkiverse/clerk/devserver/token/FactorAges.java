package io.quarkiverse.clerk.devserver.token;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;

import io.quarkiverse.clerk.devserver.api.Json;

/**
 * How long ago the factors of a session were verified: the claim {@code fva}.
 *
 * @param first in minutes; {@value #NEVER} if it was not
 * @param second likewise
 */
public record FactorAges(long first, long second) {

    /** The factor was never verified, or there is none. */
    public static final long NEVER = -1;

    private static final long MINUTE_MILLIS = 60_000;

    /**
     * The ages at a time.
     *
     * @param first when the factor was verified, in milliseconds; anything but a number if it was not
     * @param second likewise
     * @param now in milliseconds
     */
    public static FactorAges at(JsonNode first, JsonNode second, long now) {
        return new FactorAges(age(first, now), age(second, now));
    }

    /** Not negative, even if the clock was moved back: that would be taken for never. */
    private static long age(JsonNode verified, long now) {
        return verified.isNumber() ? Math.max(0, now - verified.longValue()) / MINUTE_MILLIS : NEVER;
    }

    /** As the claim has them: a list of two numbers. */
    public ArrayNode claim() {
        return Json.object().arrayNode().add(first).add(second);
    }
}
