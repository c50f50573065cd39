package io.quarkiverse.clerk.auth.token;

import static org.assertj.core.api.Assertions.assertThat;

import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.auth.Backend;
import io.quarkiverse.clerk.auth.TestKeys;

/** Which published keys are of use. */
class KeySetTest {

    private final ObjectNode good = TestJwks.key("good", TestKeys.INSTANCE);

    @Test
    void anRsaKeyIsTaken() {
        assertThat(read(good).keys()).containsOnlyKeys("good");
    }

    @Test
    void severalKeysAreTaken() {
        assertThat(read(good, TestJwks.key("other", TestKeys.OTHER)).keys()).containsOnlyKeys("good", "other");
    }

    @Test
    void anEllipticKeyIsKnownAndForNothing() throws JoseException, JsonProcessingException {
        var json = JsonWebKey.Factory.newJwk(TestKeys.ec().getPublic()).toJson(OutputControlLevel.PUBLIC_ONLY);
        var elliptic = (ObjectNode) new ObjectMapper().readTree(json);
        assertThat(read(good, elliptic.put("kid", "ec")).keys().get("ec").algorithms()).isEmpty();
    }

    @Test
    void aShortRsaKeyIsKnownAndForNothing() {
        assertThat(read(good, TestJwks.key("short", TestKeys.rsa(1024))).keys().get("short").algorithms()).isEmpty();
    }

    @Test
    void aKeyOfAKindToComeIsLeftOut() {
        assertThat(read(good, TestJwks.key("new", TestKeys.OTHER).put("kty", "AKP")).keys()).containsOnlyKeys("good");
    }

    @Test
    void aKeyWithoutAnIdIsLeftOut() {
        var nameless = TestJwks.key("nameless", TestKeys.OTHER);
        nameless.remove("kid");
        assertThat(read(good, nameless).keys()).containsOnlyKeys("good");
    }

    @Test
    void aBrokenKeyDoesNotSpoilTheOthers() {
        assertThat(read(good, TestJwks.key("broken", TestKeys.OTHER).put("n", "!")).keys()).containsOnlyKeys("good");
    }

    @Test
    void aKeyOfNoAlgorithmIsForAllOfClerks() {
        good.remove("alg");
        assertThat(read(good).keys().get("good").algorithms()).containsExactlyInAnyOrder("RS256", "RS384", "RS512");
    }

    @Test
    void aKeyOfAnAlgorithmIsForThatAlone() {
        assertThat(read(good.put("alg", "RS512")).keys().get("good").algorithms()).containsExactly("RS512");
    }

    @Test
    void aKeyForEncryptionIsForNone() {
        assertThat(read(good.put("use", "enc")).keys().get("good").algorithms()).isEmpty();
    }

    @Test
    void aKeyWithoutAUseIsForSignatures() {
        good.remove("use");
        assertThat(read(good).keys().get("good").algorithms()).containsExactly("RS256");
    }

    private static KeySet read(ObjectNode... keys) {
        return KeySet.of(new Backend.Answer(200, null, TestJwks.set(keys)), 0);
    }
}
