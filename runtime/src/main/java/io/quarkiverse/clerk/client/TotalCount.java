package io.quarkiverse.clerk.client;

/**
 * How many there are.
 *
 * @param object always {@code total_count}
 * @param totalCount the number
 */
public record TotalCount(String object, long totalCount) {
}
