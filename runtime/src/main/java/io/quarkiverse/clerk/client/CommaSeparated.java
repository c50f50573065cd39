package io.quarkiverse.clerk.client;

import java.util.List;

/**
 * Values that Clerk wants in one query parameter, with commas in between. Other lists are repeated parameters.
 *
 * @param values the values; none of them has a comma
 */
public record CommaSeparated(List<String> values) {

    /**
     * Takes values.
     *
     * @param values the values; none of them has a comma
     * @return all of them; never null
     */
    public static CommaSeparated of(String... values) {
        return new CommaSeparated(List.of(values));
    }

    /** {@return the values with commas in between} */
    @Override
    public String toString() {
        return String.join(",", values);
    }
}
