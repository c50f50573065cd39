package io.quarkiverse.clerk.client;

import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;

/**
 * One page of a list.
 *
 * @param <T> what the list is of
 * @param data what is on the page; empty if there is nothing, never null
 * @param totalCount how many there are on all pages; null if Clerk did not say, as in lists that tell it only where
 *        {@code paginated} is set
 */
@JsonDeserialize(using = PageDeserializer.class)
public record Page<T>(List<T> data, @Nullable Long totalCount) {

    /**
     * Makes a page of a list that comes without its total.
     *
     * @param <T> what the list is of
     * @param data what is on the page
     * @return the page; never null
     */
    public static <T> Page<T> of(List<T> data) {
        return new Page<>(data, null);
    }
}
