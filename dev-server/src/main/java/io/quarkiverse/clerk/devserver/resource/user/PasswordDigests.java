package io.quarkiverse.clerk.devserver.resource.user;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

import io.quarkiverse.clerk.devserver.store.Ids;

/** Digests of passwords, in the formats of Clerk's hashers. Those that the JDK cannot compute are kept but match nothing. */
final class PasswordDigests {

    /** What passwords are kept as here: {@code pbkdf2_sha256$iterations$salt$digest}. */
    static final String OWN_HASHER = "pbkdf2_sha256_django";

    static final Set<String> HASHERS = Set.of("argon2i", "argon2id", "bcrypt", "bcrypt_sha256_django", "ldap_ssha", "md5",
            "md5_phpass", "pbkdf2_sha1", "pbkdf2_sha256", OWN_HASHER, "pbkdf2_sha512", "pbkdf2_sha512_hex", "phpass",
            "scrypt_firebase", "scrypt_werkzeug", "sha256", "sha512_symfony");

    /**
     * Of the hashers that can be verified. The iterations have an end, since whoever brings a digest would else decide for how
     * long a verification keeps everybody waiting (denial of service).
     */
    private static final Map<String, Pattern> FORMS = Map.of(
            OWN_HASHER, Pattern.compile("pbkdf2_sha256\\$[1-9]\\d{0,5}\\$[^$\\s]{1,128}\\$[A-Za-z0-9+/]{43}="),
            "md5", Pattern.compile("[0-9a-fA-F]{32}"),
            "sha256", Pattern.compile("[0-9a-fA-F]{64}"));

    /** Few, for requests wait for one another; enough for passwords that people make up for tests. */
    private static final int ITERATIONS = 10_000;
    private static final int SALT_LENGTH = 22;
    private static final int BITS = 256;

    private PasswordDigests() {
    }

    /** A salted digest by {@link #OWN_HASHER}. */
    static String of(String password) {
        String salt = Ids.random(SALT_LENGTH);
        return String.join("$", "pbkdf2_sha256", String.valueOf(ITERATIONS), salt, pbkdf2(password, salt, ITERATIONS));
    }

    static boolean isWellFormed(String hasher, String digest) {
        return !canVerify(hasher) || FORMS.get(hasher).matcher(digest).matches();
    }

    static boolean canVerify(String hasher) {
        return FORMS.containsKey(hasher);
    }

    /** Whether this is the password; never, if the hasher is one that cannot be verified. */
    static boolean matches(String hasher, String digest, String password) {
        return switch (hasher) {
            case OWN_HASHER -> {
                String[] parts = digest.split("\\$");
                yield same(parts[3], pbkdf2(password, parts[2], Integer.parseInt(parts[1])));
            }
            case "md5" -> same(digest.toLowerCase(Locale.ROOT), hex("MD5", password));
            case "sha256" -> same(digest.toLowerCase(Locale.ROOT), hex("SHA-256", password));
            default -> false;
        };
    }

    /** In constant time: the time until the first difference would help whoever guesses. */
    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static String pbkdf2(String password, String salt, int iterations) {
        try {
            PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt.getBytes(StandardCharsets.UTF_8), iterations, BITS);
            return Base64.getEncoder()
                    .encodeToString(SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String hex(String algorithm, String password) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance(algorithm).digest(password.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
