package io.quarkiverse.clerk.devserver.store;

import java.security.SecureRandom;

/** Makes up ids that look like Clerk's. */
public final class Ids {

    private static final String BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final int ID_LENGTH = 27;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {
    }

    /** A new id: the kind's prefix, an underscore, 27 characters. */
    public static String next(String prefix) {
        return prefix + "_" + random(ID_LENGTH);
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
