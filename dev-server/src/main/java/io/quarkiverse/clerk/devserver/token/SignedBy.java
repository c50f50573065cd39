package io.quarkiverse.clerk.devserver.token;

import java.util.Arrays;
import java.util.Locale;

/** What signs a token: the instance's key, or what an attacker would try in its place. */
public enum SignedBy {

    /** The key that the instance publishes. */
    KEY("RS256"),

    /** A key of somebody else's, under the id of the instance's key. */
    OTHER_KEY("RS256"),

    /** HMAC, with the text of the public key as its secret. */
    PUBLIC_KEY("HS256"),

    /** Nothing: the signature is empty. */
    NOTHING("none");

    private final String algorithm;

    SignedBy(String algorithm) {
        this.algorithm = algorithm;
    }

    /** What the header of such a token has for {@code alg}. */
    String algorithm() {
        return algorithm;
    }

    /** The name in a specification: {@code other_key}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is a name in a specification. */
    public static boolean isCode(String text) {
        return Arrays.stream(values()).anyMatch(value -> value.code().equals(text));
    }

    /** The one of that name, which exists. */
    static SignedBy of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
