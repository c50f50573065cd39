package io.quarkiverse.clerk.auth.token;

import java.security.KeyPair;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.auth.Backend;
import io.quarkiverse.clerk.auth.TestKeys;
import io.quarkiverse.clerk.auth.TestTokens;
import io.smallrye.mutiny.Uni;

/** Writes JSON Web Key Sets as Clerk publishes them. */
public final class TestJwks {

    private TestJwks() {
    }

    /** {@return keys that break instead of answering} */
    public static SigningKeys faulty() {
        return new SigningKeys() {

            @Override
            public Uni<SigningKey> find(@Nullable String kid) {
                throw new IllegalStateException("a fault");
            }

            @Override
            public @Nullable SigningKey peek(@Nullable String kid) {
                return null;
            }
        };
    }

    /** {@return the keys that an instance publishes with an answer} */
    public static SigningKeys published(int status, String body) {
        return SigningKeys.of(call -> Uni.createFrom().item(new Backend.Answer(status, null, body)),
                new Backend.Call("GET", "https://api.clerk.com/v1/jwks", "sk_test_1", null), Clock.systemUTC());
    }

    public static String of(String kid, KeyPair pair) {
        return set(key(kid, pair));
    }

    public static String set(ObjectNode... keys) {
        return Arrays.stream(keys).map(ObjectNode::toString).collect(Collectors.joining(",", "{\"keys\":[", "]}"));
    }

    public static ObjectNode key(String kid, KeyPair pair) {
        var key = TestKeys.publicHalf(pair);
        return new ObjectMapper().valueToTree(Map.of("kty", "RSA", "use", "sig", "alg", "RS256", "kid", kid,
                "n", unsigned(key.getModulus().toByteArray()), "e", unsigned(key.getPublicExponent().toByteArray())));
    }

    private static String unsigned(byte[] number) {
        return TestTokens.base64(number[0] == 0 ? Arrays.copyOfRange(number, 1, number.length) : number);
    }
}
