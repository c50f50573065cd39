package io.quarkiverse.clerk.devserver.resource.user;

import java.math.BigInteger;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Time-based one-time passwords (RFC 6238) as Clerk has them: SHA-1, six digits, new ones every 30 seconds. */
final class Totp {

    static final int DIGITS = 6;

    private static final int PERIOD_SECONDS = 30;
    private static final int MODULUS = 1_000_000;
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS_PER_CHARACTER = 5;
    private static final int SECRET_LENGTH = 32;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern SECRET = Pattern.compile("[A-Za-z2-7]{2,256}=*");

    private Totp() {
    }

    /** A new secret, of as many bits as the digest has (RFC 4226 section 4). */
    static String newSecret() {
        StringBuilder secret = new StringBuilder();
        RANDOM.ints(SECRET_LENGTH, 0, BASE32.length()).forEach(index -> secret.append(BASE32.charAt(index)));
        return secret.toString();
    }

    /**
     * What authenticator applications read from a picture.
     *
     * @param account whose it is, for people
     */
    static String uri(String secret, String issuer, String account) {
        return "otpauth://totp/" + encode(issuer) + ":" + encode(account) + "?algorithm=SHA1&digits=" + DIGITS + "&issuer="
                + encode(issuer) + "&period=" + PERIOD_SECONDS + "&secret=" + secret;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Whether this is a secret: base32 (RFC 4648 section 6), with or without padding. */
    static boolean isSecret(String text) {
        return SECRET.matcher(text).matches();
    }

    /** Whether the code is that of the moment, of the one before or the one after: clocks differ (RFC 6238 section 5.2). */
    static boolean verify(String secret, String code, Instant now) {
        long counter = now.getEpochSecond() / PERIOD_SECONDS;
        return LongStream.rangeClosed(counter - 1, counter + 1).mapToObj(step -> code(secret, step))
                // In constant time: the time until the first difference would help whoever guesses.
                .filter(right -> MessageDigest.isEqual(bytes(right), bytes(code))).count() > 0;
    }

    /** The code of a moment. */
    static String code(String secret, Instant now) {
        return code(secret, now.getEpochSecond() / PERIOD_SECONDS);
    }

    private static byte[] bytes(String code) {
        return code.getBytes(StandardCharsets.UTF_8);
    }

    /** RFC 4226 section 5.3. */
    private static String code(String secret, long counter) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(decode(secret), "HmacSHA1"));
            byte[] digest = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(counter).array());
            int offset = digest[digest.length - 1] & 0xf;
            int number = ByteBuffer.wrap(digest, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
            return String.format(Locale.ROOT, "%0" + DIGITS + "d", number % MODULUS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] decode(String secret) {
        String characters = secret.replace("=", "").toUpperCase(Locale.ROOT);
        BigInteger bits = BigInteger.ONE;
        for (char character : characters.toCharArray()) {
            bits = bits.shiftLeft(BITS_PER_CHARACTER).or(BigInteger.valueOf(BASE32.indexOf(character)));
        }
        int total = characters.length() * BITS_PER_CHARACTER;
        byte[] withMark = bits.shiftRight(total % Byte.SIZE).toByteArray();
        byte[] decoded = new byte[total / Byte.SIZE];
        System.arraycopy(withMark, withMark.length - decoded.length, decoded, 0, decoded.length);
        return decoded;
    }
}
