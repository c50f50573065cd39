package io.quarkiverse.clerk.test.neighbours;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import io.quarkiverse.clerk.test.InstanceKey;

/** Tokens of Clerk, of the neighbour, and of nobody. */
final class Tokens {

    static final InstanceKey CLERK = new InstanceKey(11);
    static final InstanceKey NEIGHBOUR = new InstanceKey(12);
    static final String PUBLISHABLE_KEY = "pk_test_aGFwcHktaGlwcG8tMS5jbGVyay5hY2NvdW50cy5kZXYk";
    static final String CLERK_ISSUER = "https://happy-hippo-1.clerk.accounts.dev";
    static final String NEIGHBOUR_ISSUER = "https://neighbour.example.com";

    private Tokens() {
    }

    /** A session token of user_ann, with more claims as JSON members. */
    static String clerk(String... claims) {
        return CLERK.token(Stream.concat(Stream.of(claims), Stream.of(issuer(CLERK_ISSUER))).toArray(String[]::new));
    }

    /** The neighbour's token of bob, who has the role admin. */
    static String neighbour() {
        return sign(NEIGHBOUR, "neighbour-1", NEIGHBOUR_ISSUER);
    }

    /** A token that says it is Clerk's, and is not. */
    static String forged() {
        return sign(NEIGHBOUR, "ins_test", CLERK_ISSUER);
    }

    /** What neither has made: no JWTs, those of another issuer, and of either issuer with the other's key. */
    static List<String> bad() {
        var stranger = new InstanceKey(13);
        return List.of("garbage", "a.b.c", "e30.e30.e30", sign(stranger, "ins_test", "https://stranger.example.com"),
                sign(stranger, "x", "https://stranger.example.com"), sign(CLERK, "ins_test", NEIGHBOUR_ISSUER),
                forged());
    }

    private static String sign(InstanceKey key, String keyId, String issuer) {
        long now = Instant.now().getEpochSecond();
        return key.sign("{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"" + keyId + "\"}",
                "{\"sub\":\"bob\",\"upn\":\"bob\",\"groups\":[\"admin\"],\"iat\":" + now + ",\"exp\":" + (now + 60) + ","
                        + issuer(issuer) + "}");
    }

    private static String issuer(String issuer) {
        return "\"iss\":\"" + issuer + "\"";
    }
}
