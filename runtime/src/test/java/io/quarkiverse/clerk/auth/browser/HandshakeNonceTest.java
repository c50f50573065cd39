package io.quarkiverse.clerk.auth.browser;

import static io.quarkiverse.clerk.auth.AuthReason.SESSION_TOKEN_AND_UAT_MISSING;
import static io.quarkiverse.clerk.auth.TestAuthenticator.assertRefused;
import static io.quarkiverse.clerk.auth.TestAuthenticator.authenticator;
import static io.quarkiverse.clerk.auth.TestAuthenticator.principal;
import static io.quarkiverse.clerk.auth.TestTokens.sessionToken;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkiverse.clerk.auth.RequestState.SignedIn;
import io.quarkiverse.clerk.auth.TestAuthenticator;
import io.quarkiverse.clerk.auth.TestBackend;
import io.quarkiverse.clerk.auth.TestRequest;
import io.quarkiverse.clerk.auth.TestTokens;

/** What becomes of the nonce that a browser brings back from a handshake. */
class HandshakeNonceTest {

    private static final TestRequest PAGE = TestRequest.page("https://app.example.com/");
    private static final String OF_NONCE = sessionToken().claim("sub", "user_2").compact();
    private static final String PAYLOAD = "{\"directives\":[\"__client_uat=1\",\"__session=" + OF_NONCE + "; Path=/\"]}";
    private static final String[] COOKIES = { "__clerk_handshake_nonce=n&/%20", "__client_uat=1",
            "__session=" + TestTokens.valid() };

    private final TestAuthenticator production = authenticator().production();

    @Test
    void clerkSaysWhatItStandsFor() {
        var clerk = TestBackend.answers(200, PAYLOAD);
        var state = production.backend(clerk).request(PAGE.cookies(COOKIES));
        assertThat(principal(state).userId()).isEqualTo("user_2");
        assertThat(state.cookies()).containsExactly("__client_uat=1", "__session=" + OF_NONCE + "; Path=/");
        assertThat(clerk.calls()).singleElement().satisfies(call -> assertThat(call.url())
                .isEqualTo("https://api.clerk.com/v1/clients/handshake_payload?nonce=n%26%2F%20"));
    }

    @Test
    void inDevelopmentItComesInTheUrl() {
        var url = "https://app.example.com/a?__clerk_handshake_nonce=n";
        var state = authenticator().development().backend(TestBackend.answers(200, PAYLOAD)).request(TestRequest.page(url));
        assertThat(principal(state).userId()).isEqualTo("user_2");
        assertThat(state.location()).isEqualTo("https://app.example.com/a");
    }

    @ParameterizedTest
    @MethodSource("failures")
    void whereItCannotBeFetchedTheCookiesCount(TestBackend clerk) {
        assertThat(principal(production.backend(clerk).request(PAGE.cookies(COOKIES))).userId()).isEqualTo(TestTokens.USER);
    }

    static Stream<TestBackend> failures() {
        return Stream.of(TestBackend.down(), TestBackend.answers(500, PAYLOAD), TestBackend.answers(404, "{}"),
                TestBackend.answers(401, ""), TestBackend.answers(200, "garbage"), TestBackend.answers(200, ""),
                TestBackend.answers(200, "null"), TestBackend.answers(200, "{}"),
                TestBackend.answers(200, "{\"directives\":[]}"), TestBackend.answers(200, "{\"directives\":7}"));
    }

    @Test
    void withoutASecretKeyNobodyIsAsked() {
        var clerk = TestBackend.answers(200, PAYLOAD);
        production.backend(clerk).secretKeys(null, "ak_1");
        assertThat(principal(production.request(PAGE.cookies(COOKIES))).userId()).isEqualTo(TestTokens.USER);
        assertThat(clerk.calls()).isEmpty();
    }

    @Test
    void anEmptyNonceIsNone() {
        var clerk = TestBackend.answers(200, PAYLOAD);
        assertRefused(production.backend(clerk).request(PAGE.cookies("__clerk_handshake_nonce=")),
                SESSION_TOKEN_AND_UAT_MISSING);
        assertThat(clerk.calls()).isEmpty();
    }

    @Test
    void directivesThatAreNoCookiesAreLeftOut() {
        var clerk = TestBackend.answers(200,
                "{\"directives\":[\"a=b\\r\\nc: d\", 1, null, {}, \"__session=" + OF_NONCE + "\"]}");
        var state = production.backend(clerk).request(PAGE.cookies(COOKIES));
        assertThat(state).isInstanceOf(SignedIn.class);
        assertThat(state.cookies()).containsExactly("__session=" + OF_NONCE);
    }
}
