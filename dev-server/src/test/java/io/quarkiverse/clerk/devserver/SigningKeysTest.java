package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.clerk.devserver.Api.Answer;

class SigningKeysTest extends ServerTest {

    private List<String> published() {
        List<String> ids = new ArrayList<>();
        api.get("/v1/jwks").json().path("keys").forEach(key -> ids.add(key.path("kid").asText()));
        return ids;
    }

    private PublicKey publishedUnder(String id) throws Exception {
        for (JsonNode key : api.get("/v1/jwks").json().path("keys")) {
            if (key.path("kid").asText().equals(id)) {
                return Jwts.jwk(key);
            }
        }
        throw new AssertionError("no key " + id);
    }

    private static String keyOf(String token) {
        return Jwts.header(token).path("kid").asText();
    }

    @Test
    void afterARotationTokensOfBothKeysVerify() throws Exception {
        String before = server.sessionToken("ann");
        String pem = server.jwtKey();
        server.rotateKeys();
        String after = server.sessionToken("ann");

        assertThat(published()).containsExactly(keyOf(after), keyOf(before));
        assertThat(Jwts.isSignedBy(publishedUnder(keyOf(before)), before)).isTrue();
        assertThat(Jwts.isSignedBy(publishedUnder(keyOf(after)), after)).isTrue();
        assertThat(server.jwtKey()).isNotEqualTo(pem);
        assertThat(Jwts.isSignedBy(Jwts.pem(server.jwtKey()), after)).isTrue();
        assertThat(Jwts.isSignedBy(Jwts.pem(server.jwtKey()), before)).isFalse();
    }

    @Test
    void aRemovedKeyIsNotPublishedAnyMore() {
        String before = server.sessionToken("ann");
        server.rotateKeys();
        server.rotateKeys();
        assertThat(published()).hasSize(3).doesNotHaveDuplicates();
        server.removeRetiredKeys();
        assertThat(published()).containsExactly(keyOf(server.sessionToken("ann"))).doesNotContain(keyOf(before));
    }

    @Test
    void anyLanguageCanRotateAndRemove() {
        String first = published().get(0);
        Answer rotated = api.send(api.anonymous("/dev/keys/rotate").POST(BodyPublishers.noBody()));
        assertThat(rotated.status()).isEqualTo(200);
        assertThat(rotated.json().path("published")).hasSize(2);
        assertThat(rotated.json().at("/published/1").asText()).isEqualTo(first);
        Answer removed = api.send(api.anonymous("/dev/keys/retired").DELETE());
        assertThat(removed.json().path("published")).hasSize(1).doesNotContain(rotated.json().at("/published/1"));
        assertThat(published()).hasSize(1).doesNotContain(first);
    }

    @Test
    void machinesTokensAreSignedWithTheNewKeyToo() {
        server.rotateKeys();
        String token = api.send(api.anonymous("/dev/machine-token").header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"type\": \"m2m_token\", \"format\": \"jwt\"}"))).text().strip();
        assertThat(keyOf(token)).isEqualTo(published().get(0));
    }

    @Test
    void thePrivateHalfIsNowhereToBeSeen() {
        assertThat(api.get("/v1/jwks").json().at("/keys/0").fieldNames()).toIterable()
                .containsExactlyInAnyOrder("use", "kty", "kid", "alg", "n", "e");
    }

    @ParameterizedTest
    @CsvSource({ "POST, /dev/keys/rotate", "DELETE, /dev/keys/retired" })
    void otherSitesCannotTouchTheKeys(String method, String path) {
        String first = published().get(0);
        assertThat(api.send(api.anonymous(path).header("Origin", "https://evil.example")
                .method(method, BodyPublishers.noBody())).status()).isEqualTo(403);
        assertThat(published()).containsExactly(first);
    }
}
