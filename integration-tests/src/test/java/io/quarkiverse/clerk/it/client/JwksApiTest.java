package io.quarkiverse.clerk.it.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.client.jwks.JsonWebKey;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(Recorded.Profile.class)
class JwksApiTest extends Recorded {

    @Test
    void readsKeysOfAllKinds() {
        answers(200,
                "{\"keys\":[{\"kty\":\"RSA\",\"kid\":\"ins_1\",\"alg\":\"RS256\",\"use\":\"sig\",\"n\":\"AQ\",\"e\":\"AQAB\","
                        + "\"x5t#S256\":\"digest\"},{\"kty\":\"EC\",\"kid\":\"2\",\"crv\":\"P-256\",\"x\":\"AQ\",\"y\":\"Ag\"},"
                        + "{\"kty\":\"OKP\",\"kid\":\"3\",\"crv\":\"Ed25519\",\"x\":\"AQ\",\"d\":\"secret\"},"
                        + "{\"kty\":\"oct\",\"kid\":\"4\",\"k\":\"secret\"},{\"kty\":\"PQC\",\"kid\":\"5\"}]}");

        var keys = clerk.jwks().getJWKS().keys();

        assertThat(asked().line()).isEqualTo("GET /v1/jwks");
        assertThat(keys).extracting(key -> key.getClass().getSimpleName()).containsExactly("Rsa", "EllipticCurve",
                "OctetKeyPair", "Symmetric", "Other");
        assertThat(((JsonWebKey.Rsa) keys.get(0)).x5tS256()).isEqualTo("digest");
        assertThat(keys).asString().doesNotContain("secret");
    }
}
