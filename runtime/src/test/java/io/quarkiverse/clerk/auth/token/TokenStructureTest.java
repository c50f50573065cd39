package io.quarkiverse.clerk.auth.token;

import static io.quarkiverse.clerk.auth.AuthReason.TOKEN_INVALID;
import static io.quarkiverse.clerk.auth.TestAuthenticator.NOW;
import static io.quarkiverse.clerk.auth.TestAuthenticator.authenticator;
import static io.quarkiverse.clerk.auth.TestTokens.sessionToken;
import static io.quarkiverse.clerk.auth.TestTokens.valid;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.clerk.auth.RequestState.SignedIn;
import io.quarkiverse.clerk.auth.RequestState.SignedOut;
import io.quarkiverse.clerk.auth.TestTokens;

/** What is a token at all (RFC 7515, RFC 7519): everything here is really signed, so that only the form can be refused. */
class TokenStructureTest {

    private static final String CLAIMS = "\"sub\":\"user_1\",\"exp\":" + (NOW.getEpochSecond() + 50);

    @ParameterizedTest
    @ValueSource(strings = { "", ".", "..", "...", "a.b", "a.b.c.d", "%s.x", ".%s", "%s.", " ", "\0", "é.é.é" })
    void otherThanThreePartsIsRefused(String form) {
        authenticator().refuses(form.formatted(valid()), TOKEN_INVALID);
    }

    @ParameterizedTest
    @ValueSource(strings = { "null", "[]", "[{}]", "5", "\"text\"", "true", "", "{", "{}x", "{'a':1}" })
    void aHeaderThatIsNoJsonObjectIsRefused(String header) {
        authenticator().refuses(sessionToken().headerText(header), TOKEN_INVALID);
    }

    @ParameterizedTest
    @ValueSource(strings = { "null", "[]", "[{}]", "5", "\"text\"", "true", "", "{", "{}x", "{'a':1}", "{}{}" })
    void aPayloadThatIsNoJsonObjectIsRefused(String payload) {
        authenticator().refuses(sessionToken().payloadText(payload), TOKEN_INVALID);
    }

    @Test
    void aNameThatStandsTwiceInThePayloadIsRefused() {
        authenticator().refuses(sessionToken().payloadText("{" + CLAIMS + ",\"sub\":\"user_2\"}"), TOKEN_INVALID);
    }

    @Test
    void aNameThatStandsTwiceDeepInThePayloadIsRefused() {
        authenticator().refuses(sessionToken().rawClaim("o", "{\"id\":\"org_1\",\"id\":\"org_2\"}"), TOKEN_INVALID);
    }

    @Test
    void aNameThatStandsTwiceInTheHeaderIsRefused() {
        authenticator().refuses(sessionToken().headerText("{\"alg\":\"none\",\"alg\":\"RS256\"}"), TOKEN_INVALID);
    }

    @Test
    void invalidUtf8InThePayloadIsRefused() {
        authenticator().refuses(sessionToken().payloadBytes(("{" + CLAIMS + ",\"name\":\"\u00e9\"}").getBytes(ISO_8859_1)),
                TOKEN_INVALID);
    }

    @Test
    void aHeaderInUtf16IsRefused() {
        assertThat(authenticator().bearer(sessionToken().headerBytes("{\"alg\":\"RS256\"}".getBytes(UTF_16))))
                .isInstanceOf(SignedOut.class);
    }

    @Test
    void textOutsideAsciiIsReadAsUtf8() {
        var name = authenticator().signsIn(sessionToken().claim("name", "Zo\u00eb \ud83d\ude00")).<String> getClaim("name");
        assertThat(name).hasToString("Zo\u00eb \ud83d\ude00");
    }

    @Test
    void paddingIsRefused() {
        var parts = sessionToken().payloadText("{" + CLAIMS + "}").compact().split("\\.");
        var payload = Base64.getUrlEncoder().encodeToString(("{ " + CLAIMS + "}").getBytes(UTF_8));
        assertThat(payload).endsWith("=");
        authenticator().refuses(parts[0] + "." + payload + "." + parts[2], TOKEN_INVALID);
    }

    @Test
    void aSecondSpellingOfTheSignatureIsRefused() {
        var token = valid();
        // 256 bytes leave four bits of the last character unused; Clerk's are zero.
        var last = token.charAt(token.length() - 1);
        authenticator().refuses(token.substring(0, token.length() - 1) + (char) (last + 1), TOKEN_INVALID);
    }

    @ParameterizedTest
    @ValueSource(strings = { "+", "/", "=", "\n", ",", "%2E" })
    void aCharacterOutsideBase64urlIsRefused(String character) {
        authenticator().refuses(valid() + character + "AAA", TOKEN_INVALID);
    }

    @Test
    void aTokenOfSixteenKibibytesIsRead() {
        var token = padded(16 * 1024);
        assertThat(token).hasSize(16 * 1024);
        assertThat(authenticator().bearer(token)).isInstanceOf(SignedIn.class);
    }

    @Test
    void aLongerTokenIsRefused() {
        authenticator().refuses(padded(16 * 1024 + 1), TOKEN_INVALID);
    }

    @Test
    void tenThousandLevelsOfNestingAreRefused() {
        authenticator().refuses(TestTokens.base64("[".repeat(10_000).getBytes(UTF_8)) + ".e30.AAAA", TOKEN_INVALID);
    }

    @Test
    void nestingThatFitsATokenIsRefusedBeforeItCostsAnything() {
        authenticator().refuses(sessionToken().rawClaim("deep", "[".repeat(5_000) + "]".repeat(5_000)), TOKEN_INVALID);
    }

    @Test
    void aNumberOfManyDigitsIsRefused() {
        authenticator().refuses(sessionToken().rawClaim("n", "1" + "0".repeat(5_000)), TOKEN_INVALID);
    }

    @Test
    void criticalHeadersAreRefusedBecauseNoneIsUnderstood() {
        authenticator().refuses(sessionToken().header("crit", List.of("exp")), TOKEN_INVALID);
    }

    @Test
    void anEmptyListOfCriticalHeadersIsRefused() {
        authenticator().refuses(sessionToken().header("crit", List.of()), TOKEN_INVALID);
    }

    @Test
    void anUnencodedPayloadIsRefused() {
        authenticator().refuses(sessionToken().header("b64", false), TOKEN_INVALID);
    }

    /** {@return a valid token of just that length} */
    private static String padded(int length) {
        // Base64 has no text of every length, so the two parts have to share what is to be filled.
        for (int extra = 0; extra < 4; extra++) {
            var token = sessionToken().header("kid", "k".repeat(extra + 1));
            int missing = length - token.claim("pad", "").compact().length();
            for (int pad = missing * 3 / 4 - 3; pad < missing * 3 / 4 + 3; pad++) {
                var padded = token.claim("pad", "x".repeat(pad)).compact();
                if (padded.length() == length) {
                    return padded;
                }
            }
        }
        throw new IllegalStateException("no token of length " + length);
    }
}
