package io.quarkiverse.clerk.auth;

import static io.quarkiverse.clerk.auth.TestAuthenticator.NOW;
import static io.quarkiverse.clerk.auth.TestAuthenticator.assertRefused;
import static io.quarkiverse.clerk.auth.TestAuthenticator.authenticator;
import static io.quarkiverse.clerk.auth.TestTokens.sessionToken;
import static io.quarkiverse.clerk.auth.TestTokens.valid;
import static java.lang.annotation.RetentionPolicy.RUNTIME;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Retention;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.auth.token.SigningKeys;
import io.quarkiverse.clerk.auth.token.TestJwks;

/** One test for each reason why a request is not signed in. */
class RejectionReasonsTest {

    /** Names the reason that a test shows. */
    @Retention(RUNTIME)
    @interface Shows {
        AuthReason value();
    }

    @Test
    void aValidTokenIsNotRefused() {
        assertThat(authenticator().signsIn(sessionToken()).userId()).isEqualTo(TestTokens.USER);
    }

    @Test
    @Shows(AuthReason.SESSION_TOKEN_AND_UAT_MISSING)
    void aRequestWithoutATokenIsRefused() {
        assertRefused(authenticator().headers("Accept", "*/*"), AuthReason.SESSION_TOKEN_AND_UAT_MISSING);
    }

    @Test
    @Shows(AuthReason.TOKEN_INVALID)
    void textThatIsNoTokenIsRefused() {
        authenticator().refuses("garbage", AuthReason.TOKEN_INVALID);
    }

    @Test
    @Shows(AuthReason.TOKEN_TYPE_MISMATCH)
    void aTokenOfAJwtTemplateIsRefused() {
        authenticator().refuses(sessionToken().header("cat", "cl_B7d4PD222AAA"), AuthReason.TOKEN_TYPE_MISMATCH);
    }

    @Test
    @Shows(AuthReason.TOKEN_INVALID_ALGORITHM)
    void aTokenWithoutAnAlgorithmIsRefused() {
        authenticator().refuses(sessionToken().header("alg", "none").signedBy(input -> new byte[0]),
                AuthReason.TOKEN_INVALID_ALGORITHM);
    }

    @Test
    @Shows(AuthReason.TOKEN_INVALID_SIGNATURE)
    void aTokenSignedWithAnotherKeyIsRefused() {
        authenticator().refuses(sessionToken().signedBy(TestKeys.OTHER), AuthReason.TOKEN_INVALID_SIGNATURE);
    }

    @Test
    @Shows(AuthReason.TOKEN_VERIFICATION_FAILED)
    void aTokenWithoutASubjectIsRefused() {
        authenticator().refuses(sessionToken().withoutClaim("sub"), AuthReason.TOKEN_VERIFICATION_FAILED);
    }

    @Test
    @Shows(AuthReason.TOKEN_INVALID_AUTHORIZED_PARTIES)
    void aTokenMintedForAnotherOriginIsRefused() {
        authenticator().authorizedParties(TestTokens.ORIGIN).refuses(
                sessionToken().claim("azp", "https://evil.example"), AuthReason.TOKEN_INVALID_AUTHORIZED_PARTIES);
    }

    @Test
    @Shows(AuthReason.TOKEN_INVALID_ISSUER)
    void aTokenOfAnotherInstanceIsRefused() {
        authenticator().issuers(TestTokens.ISSUER).refuses(
                sessionToken().claim("iss", "https://clerk.other.example"), AuthReason.TOKEN_INVALID_ISSUER);
    }

    @Test
    @Shows(AuthReason.SESSION_TOKEN_EXPIRED)
    void anExpiredTokenIsRefused() {
        authenticator().refuses(sessionToken().claim("exp", NOW.getEpochSecond() - 60), AuthReason.SESSION_TOKEN_EXPIRED);
    }

    @Test
    @Shows(AuthReason.SESSION_TOKEN_NBF)
    void aTokenThatIsNotActiveYetIsRefused() {
        authenticator().refuses(sessionToken().claim("nbf", NOW.getEpochSecond() + 10), AuthReason.SESSION_TOKEN_NBF);
    }

    @Test
    @Shows(AuthReason.SESSION_TOKEN_IAT_IN_THE_FUTURE)
    void aTokenIssuedInTheFutureIsRefused() {
        authenticator().refuses(sessionToken().claim("iat", NOW.getEpochSecond() + 10),
                AuthReason.SESSION_TOKEN_IAT_IN_THE_FUTURE);
    }

    @Test
    @Shows(AuthReason.JWK_FAILED_TO_RESOLVE)
    void withoutAnyKeyConfiguredEveryTokenIsRefused() {
        authenticator().keys(SigningKeys.none()).refuses(valid(), AuthReason.JWK_FAILED_TO_RESOLVE);
    }

    @Test
    @Shows(AuthReason.JWK_KID_MISMATCH)
    void aTokenThatNamesAnUnknownKeyIsRefused() {
        authenticator().keys(TestJwks.published(200, TestJwks.of(TestTokens.KID, TestKeys.INSTANCE)))
                .refuses(sessionToken().header("kid", "ins_2"), AuthReason.JWK_KID_MISMATCH);
    }

    @Test
    @Shows(AuthReason.JWK_REMOTE_FAILED_TO_LOAD)
    void whileTheKeysCannotBeFetchedEveryTokenIsRefused() {
        authenticator().keys(TestJwks.published(404, "")).refuses(valid(), AuthReason.JWK_REMOTE_FAILED_TO_LOAD);
    }

    @Test
    @Shows(AuthReason.SECRET_KEY_INVALID)
    void withASecretKeyThatClerkDoesNotAcceptEveryTokenIsRefused() {
        authenticator().keys(TestJwks.published(401, "{\"errors\":[{\"code\":\"clerk_key_invalid\"}]}")).refuses(valid(),
                AuthReason.SECRET_KEY_INVALID);
    }

    @Test
    @Shows(AuthReason.UNEXPECTED_ERROR)
    void whileClerksAnswerIsNotUnderstoodEveryTokenIsRefused() {
        authenticator().keys(TestJwks.published(200, "<html>")).refuses(valid(), AuthReason.UNEXPECTED_ERROR);
    }

    @Test
    @Shows(AuthReason.INTERNAL_ERROR)
    void aFaultInTheExtensionIsARefusal() {
        authenticator().keys(TestJwks.faulty()).refuses(valid(), AuthReason.INTERNAL_ERROR);
    }

    @Test
    void everyReasonHasATest() {
        var shown = Stream.of(getClass(), BrowserRejectionReasonsTest.class)
                .flatMap(tests -> Arrays.stream(tests.getDeclaredMethods()))
                .map(method -> method.getAnnotation(Shows.class))
                .filter(Objects::nonNull)
                .map(Shows::value)
                .collect(Collectors.toSet());
        // Only the mechanism tells a session that is pending from one that counts, and only some endpoints ask for more.
        assertThat(shown).isEqualTo(
                EnumSet.complementOf(EnumSet.of(AuthReason.SESSION_PENDING, AuthReason.SESSION_NOT_ACTIVE)));
    }

    @Test
    void noTwoReasonsHaveTheSameCode() {
        assertThat(AuthReason.values()).extracting(AuthReason::code).doesNotHaveDuplicates();
    }
}
