package io.quarkiverse.clerk.devserver.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The query string, read with checks. Every method may throw a 422 {@link ApiException}.
 *
 * @param values decoded values by name, in the order in which they were sent
 */
public record Query(Map<String, List<String>> values) {

    private static final int MAX_VALUES = 100;

    /** All values of a parameter that may be repeated; empty if it is absent. */
    public List<String> all(String name) {
        List<String> all = values.getOrDefault(name, List.of());
        if (all.size() > MAX_VALUES) {
            throw ApiException.invalid(ApiError.format(name, "given at most " + MAX_VALUES + " times"));
        }
        return all;
    }

    /** The first value that is not empty. */
    public Optional<String> first(String name) {
        return values.getOrDefault(name, List.of()).stream().filter(value -> !value.isEmpty()).findFirst();
    }

    /** A whole number, perhaps written as 10.0, which SDKs do with what is described as a number; empty if it is absent. */
    public Optional<Long> number(String name) {
        return first(name).map(value -> {
            try {
                return new BigDecimal(value).longValueExact();
            } catch (ArithmeticException | NumberFormatException e) {
                throw ApiException.invalid(ApiError.format(name, "a whole number"));
            }
        });
    }

    /** A whole number between bounds, both included; {@code otherwise} if the parameter is absent. */
    public long number(String name, long min, long max, long otherwise) {
        long number = number(name).orElse(otherwise);
        if (number < min) {
            throw ApiException.invalid(ApiError.tooSmall(name, min));
        }
        if (number > max) {
            throw ApiException.invalid(ApiError.tooLarge(name, max));
        }
        return number;
    }

    /** {@code true} or {@code false}; empty if the parameter is absent. */
    public Optional<Boolean> flag(String name) {
        return first(name).map(value -> switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw ApiException.invalid(ApiError.format(name, "true or false"));
        });
    }

    /** Without the values, for logs: what browsers send has their tokens in it, and forms have passwords. */
    @Override
    public String toString() {
        return "Query" + values.keySet();
    }
}
