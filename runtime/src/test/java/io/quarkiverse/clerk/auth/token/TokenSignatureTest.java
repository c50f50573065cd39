package io.quarkiverse.clerk.auth.token;

import static io.quarkiverse.clerk.auth.AuthReason.TOKEN_INVALID_ALGORITHM;
import static io.quarkiverse.clerk.auth.AuthReason.TOKEN_INVALID_SIGNATURE;
import static io.quarkiverse.clerk.auth.AuthReason.TOKEN_VERIFICATION_FAILED;
import static io.quarkiverse.clerk.auth.TestAuthenticator.NOW;
import static io.quarkiverse.clerk.auth.TestAuthenticator.authenticator;
import static io.quarkiverse.clerk.auth.TestTokens.rsa;
import static io.quarkiverse.clerk.auth.TestTokens.sessionToken;
import static io.quarkiverse.clerk.auth.TestTokens.valid;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.auth.TestKeys;
import io.quarkiverse.clerk.auth.TestTokens;

class TokenSignatureTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = { "none", "None", "", "HS256", "ES256", "PS256", "EdDSA", "rs256", "RS256 ", "RS1" })
    void anAlgorithmThatClerkDoesNotUseIsRefused(String algorithm) {
        authenticator().refuses(sessionToken().header("alg", algorithm), TOKEN_INVALID_ALGORITHM);
    }

    @Test
    void aTokenThatNamesNoAlgorithmIsRefused() {
        authenticator().refuses(sessionToken().withoutHeader("alg"), TOKEN_INVALID_ALGORITHM);
    }

    @Test
    void aListOfAlgorithmsIsRefused() {
        authenticator().refuses(sessionToken().header("alg", List.of("RS256")), TOKEN_INVALID_ALGORITHM);
    }

    @Test
    void thePublicKeyIsNoSecretForHmac() {
        authenticator().refuses(sessionToken().header("alg", "HS256").signedBy(TokenSignatureTest::hmacWithPublicKey),
                TOKEN_INVALID_ALGORITHM);
    }

    @Test
    void anHmacCalledRs256IsRefused() {
        authenticator().refuses(sessionToken().signedBy(TokenSignatureTest::hmacWithPublicKey), TOKEN_INVALID_SIGNATURE);
    }

    @ParameterizedTest
    @CsvSource({ "RS384, SHA384withRSA", "RS512, SHA512withRSA" })
    void aConfiguredKeyIsForRs256Alone(String algorithm, String signature) {
        authenticator().refuses(
                sessionToken().header("alg", algorithm).signedBy(rsa(TestKeys.INSTANCE, signature)),
                TOKEN_VERIFICATION_FAILED);
    }

    @ParameterizedTest
    @CsvSource({ "RS256, SHA256withRSA", "RS384, SHA384withRSA", "RS512, SHA512withRSA" })
    void aPublishedKeyWithoutAnAlgorithmIsForAllOfClerks(String algorithm, String signature) {
        var key = TestJwks.key(TestTokens.KID, TestKeys.INSTANCE).without("alg");
        assertThat(authenticator().keys(published((ObjectNode) key)).signsIn(
                sessionToken().header("alg", algorithm).signedBy(rsa(TestKeys.INSTANCE, signature))).userId())
                .isEqualTo(TestTokens.USER);
    }

    @Test
    void aPublishedKeyIsForItsAlgorithmAlone() {
        var key = TestJwks.key(TestTokens.KID, TestKeys.INSTANCE).put("alg", "RS512");
        authenticator().keys(published(key)).refuses(valid(), TOKEN_VERIFICATION_FAILED);
    }

    @Test
    void aPublishedKeyForEncryptionVerifiesNothing() {
        var key = TestJwks.key(TestTokens.KID, TestKeys.INSTANCE).put("use", "enc");
        authenticator().keys(published(key)).refuses(valid(), TOKEN_VERIFICATION_FAILED);
    }

    @Test
    void aSignatureMadeWithAnotherHashIsRefused() {
        authenticator().refuses(sessionToken().signedBy(rsa(TestKeys.INSTANCE, "SHA512withRSA")), TOKEN_INVALID_SIGNATURE);
    }

    @Test
    void aTokenWithoutASignatureIsRefused() {
        authenticator().refuses(sessionToken().signedBy(input -> new byte[0]), TOKEN_INVALID_SIGNATURE);
    }

    @ParameterizedTest
    @ValueSource(ints = { 1, 255, 257, 1000 })
    void aSignatureOfAnotherLengthIsRefused(int length) {
        authenticator().refuses(sessionToken().signedBy(input -> new byte[length]), TOKEN_INVALID_SIGNATURE);
    }

    @Test
    void theSignatureOfAnotherTokenIsRefused() {
        var mine = sessionToken().claim("sub", "user_2").compact();
        var stolen = valid();
        authenticator().refuses(mine.substring(0, mine.lastIndexOf('.')) + stolen.substring(stolen.lastIndexOf('.')),
                TOKEN_INVALID_SIGNATURE);
    }

    @Test
    void aKeyInTheHeaderOfTheTokenIsNotBelieved() {
        var own = TestJwks.key("ins_1", TestKeys.OTHER);
        authenticator().refuses(sessionToken().header("jwk", own).header("jku", "https://evil.example/jwks")
                .header("x5u", "https://evil.example/cert").signedBy(TestKeys.OTHER), TOKEN_INVALID_SIGNATURE);
    }

    @ParameterizedTest
    @ValueSource(strings = { "cty", "kid", "x5t", "x5c", "jku", "zip", "enc" })
    void aHeaderOfTheWrongTypeIsNoFault(String name) {
        authenticator().refuses(sessionToken().header(name, Map.of("a", 5)).signedBy(TestKeys.OTHER),
                TOKEN_INVALID_SIGNATURE);
    }

    @Test
    void theKeyIdDoesNotMatterBesideAConfiguredKey() {
        assertThat(authenticator().signsIn(sessionToken().withoutHeader("kid")).userId()).isEqualTo(TestTokens.USER);
    }

    @Test
    void anExpiredTokenOfSomebodyElseIsRefusedForItsSignature() {
        authenticator().refuses(
                sessionToken().claim("exp", NOW.getEpochSecond() - 900).signedBy(TestKeys.OTHER), TOKEN_INVALID_SIGNATURE);
    }

    private static byte[] hmacWithPublicKey(byte[] input) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(TestKeys.INSTANCE.getPublic().getEncoded(), "HmacSHA256"));
        return mac.doFinal(input);
    }

    private static SigningKeys published(ObjectNode key) {
        return TestJwks.published(200, TestJwks.set(key));
    }
}
