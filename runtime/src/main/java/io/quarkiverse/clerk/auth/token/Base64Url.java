package io.quarkiverse.clerk.auth.token;

import static io.quarkiverse.clerk.auth.AuthReason.TOKEN_INVALID;

import java.util.Arrays;

/**
 * Base64url without padding (RFC 7515 section 2). Java's own decoder takes other spellings of the same bytes too; and where it
 * uses AVX-512, the RSA verification that comes next takes two microseconds longer.
 */
final class Base64Url {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final byte NONE = -1;
    private static final byte[] VALUES = values();

    private Base64Url() {
    }

    /**
     * Decodes the one spelling that there is for some bytes, in which the bits of the last character that belong to no byte are
     * zero (RFC 4648 section 3.5): a second one would get around whatever remembers tokens by their text.
     *
     * @throws Refused if it is not base64url, or another spelling
     */
    static byte[] decode(String text) {
        int rest = text.length() % 4;
        int whole = text.length() - rest;
        Refused.unless(rest != 1, TOKEN_INVALID);
        var bytes = new byte[text.length() * 3 / 4];
        int end = 0;
        for (int i = 0; i < whole; i += 4) {
            int four = value(text, i) << 18 | value(text, i + 1) << 12 | value(text, i + 2) << 6 | value(text, i + 3);
            Refused.unless(four >= 0, TOKEN_INVALID);
            bytes[end++] = (byte) (four >> 16);
            bytes[end++] = (byte) (four >> 8);
            bytes[end++] = (byte) four;
        }
        if (rest == 2) {
            int two = value(text, whole) << 6 | value(text, whole + 1);
            Refused.unless(two >= 0 && (two & 0b1111) == 0, TOKEN_INVALID);
            bytes[end] = (byte) (two >> 4);
        } else if (rest == 3) {
            int three = value(text, whole) << 12 | value(text, whole + 1) << 6 | value(text, whole + 2);
            Refused.unless(three >= 0 && (three & 0b11) == 0, TOKEN_INVALID);
            bytes[end++] = (byte) (three >> 10);
            bytes[end] = (byte) (three >> 2);
        }
        return bytes;
    }

    /** {@return the six bits of a character; negative, and so is whatever they become part of, if it is not of the alphabet} */
    private static int value(String text, int at) {
        char character = text.charAt(at);
        return character < VALUES.length ? VALUES[character] : NONE;
    }

    private static byte[] values() {
        var values = new byte[128];
        Arrays.fill(values, NONE);
        for (int i = 0; i < ALPHABET.length(); i++) {
            values[ALPHABET.charAt(i)] = (byte) i;
        }
        return values;
    }
}
