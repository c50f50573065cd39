package io.quarkiverse.clerk.devserver.api;

/**
 * A value that may carry a leading {@code +} or {@code -}.
 *
 * @param minus whether the sign was a minus
 * @param value without the sign
 */
record Signed(boolean minus, String value) {

    /** A leading blank counts as a plus: that is what a plus becomes when the caller forgets to encode it. */
    static Signed parse(String text) {
        char sign = text.isEmpty() ? 0 : text.charAt(0);
        return switch (sign) {
            case '-' -> new Signed(true, text.substring(1));
            case '+', ' ' -> new Signed(false, text.substring(1));
            default -> new Signed(false, text);
        };
    }
}
