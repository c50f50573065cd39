package io.quarkiverse.clerk.devserver.store;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Makes up ids that look like Clerk's. */
public final class Ids {

    private static final String BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final int ID_LENGTH = 27;
    private static final int TOKEN_ID_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {
    }

    /** A new id: the kind's prefix, an underscore, 27 characters. */
    public static String next(String prefix) {
        return prefix + "_" + random(ID_LENGTH);
    }

    /** A new id of a token: the kind's prefix, an underscore, 32 hexadecimal digits. */
    public static String nextOfToken(String prefix) {
        byte[] bytes = new byte[TOKEN_ID_BYTES];
        RANDOM.nextBytes(bytes);
        return prefix + "_" + HexFormat.of().formatHex(bytes);
    }

    /** Letters and digits that cannot be guessed. */
    public static String random(int length) {
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append(BASE62.charAt(RANDOM.nextInt(BASE62.length())));
        }
        return text.toString();
    }
}
