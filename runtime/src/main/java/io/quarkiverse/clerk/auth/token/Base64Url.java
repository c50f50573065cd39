package io.quarkiverse.clerk.auth.token;

import static io.quarkiverse.clerk.auth.AuthReason.TOKEN_INVALID;

import java.util.Base64;

/** Base64url without padding (RFC 7515 section 2). */
final class Base64Url {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private Base64Url() {
    }

    /**
     * Decodes the one spelling that there is for some bytes: a second one would get around whatever remembers tokens by their
     * text.
     *
     * @throws Refused if it is not base64url, or another spelling
     */
    static byte[] decode(String text) {
        Refused.unless(text.indexOf('=') < 0 && hasNoSpareBits(text), TOKEN_INVALID);
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException notBase64) {
            throw new Refused(TOKEN_INVALID);
        }
    }

    /** {@return whether the bits of the last character that belong to no byte are zero (RFC 4648 section 3.5)} */
    private static boolean hasNoSpareBits(String text) {
        int spare = switch (text.length() % 4) {
            case 2 -> 0b1111;
            case 3 -> 0b11;
            default -> 0;
        };
        return spare == 0 || (ALPHABET.indexOf(text.charAt(text.length() - 1)) & spare) == 0;
    }
}
