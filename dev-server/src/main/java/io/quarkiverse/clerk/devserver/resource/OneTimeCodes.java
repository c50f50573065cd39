package io.quarkiverse.clerk.devserver.resource;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.regex.Pattern;

/** Codes that are sent to somebody, to see whether that is who reads them. */
public final class OneTimeCodes {

    /** What Clerk's test addresses and numbers are always sent. */
    public static final String OF_TEST_ADDRESSES = "424242";

    /** An email address with a tag for tests, or a phone number that is reserved for fiction. */
    private static final Pattern TEST_ADDRESS = Pattern.compile("[^@]*\\+clerk_test@.*|\\+1\\d{3}55501\\d\\d");

    private static final int LIMIT = 1_000_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    private OneTimeCodes() {
    }

    /** A code to be sent to an email address or phone number: six digits. */
    public static String to(String address) {
        return TEST_ADDRESS.matcher(address).matches() ? OF_TEST_ADDRESSES
                : String.format(Locale.ROOT, "%06d", RANDOM.nextInt(LIMIT));
    }

    /** In constant time: the time until the first difference would help whoever guesses. */
    public static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
