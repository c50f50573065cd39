package io.quarkiverse.clerk.auth.token;

import static io.quarkiverse.clerk.auth.TestAuthenticator.authenticator;
import static io.quarkiverse.clerk.auth.TestTokens.sessionToken;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.clerk.auth.AuthReason;
import io.quarkiverse.clerk.auth.Backend;
import io.quarkiverse.clerk.auth.BackendCalls;
import io.quarkiverse.clerk.auth.SessionPrincipal;
import io.quarkiverse.clerk.auth.TestBackend;

class ActiveSessionsTest {

    private final SessionPrincipal session = authenticator().signsIn(sessionToken().claim("sid", "sess/1"));

    @Test
    void clerkIsAskedAboutTheSessionOfTheToken() {
        var clerk = TestBackend.answers(200, "{\"user_id\":\"" + session.userId() + "\",\"status\":\"active\"}");
        assertThat(check(clerk, "sk_test_1", session)).isEmpty();
        assertThat(clerk.calls()).singleElement().satisfies(call -> {
            assertThat(call.url()).isEqualTo("https://api.clerk.com/v1/sessions/sess%2F1");
            assertThat(call.key()).isEqualTo("sk_test_1");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "null", "[]", "7", "<html>", "{}", "{\"status\":\"active\"}", "{\"status\":[\"active\"]}" })
    void anAnswerThatSaysNothingOfTheSessionLetsNobodyIn(String body) {
        assertThat(check(TestBackend.answers(200, body), "sk_test_1", session)).contains(AuthReason.SESSION_NOT_ACTIVE);
    }

    @Test
    void whoeverIsNoSessionIsRefusedWithoutAsking() {
        var clerk = TestBackend.down();
        assertThat(check(clerk, "sk_test_1", null)).contains(AuthReason.TOKEN_TYPE_MISMATCH);
        assertThat(check(clerk, "sk_test_1", authenticator().signsIn(sessionToken().withoutClaim("sid"))))
                .contains(AuthReason.TOKEN_TYPE_MISMATCH);
        assertThat(clerk.calls()).isEmpty();
    }

    @Test
    void whatCannotBeAskedIsNotDecided() {
        assertThat(check(TestBackend.down(), "sk_test_1", session)).contains(AuthReason.UNEXPECTED_ERROR);
        assertThat(check(TestBackend.answers(503, ""), "sk_test_1", session)).contains(AuthReason.UNEXPECTED_ERROR);
        assertThat(check(TestBackend.answers(401, ""), "sk_test_1", session)).contains(AuthReason.SECRET_KEY_INVALID);
        assertThat(check(TestBackend.down(), null, session)).contains(AuthReason.SECRET_KEY_INVALID);
    }

    private static Optional<AuthReason> check(Backend clerk, String secretKey, SessionPrincipal session) {
        return new ActiveSessions(clerk, new BackendCalls("https://api.clerk.com", "v1", secretKey, null), new MovableClock())
                .check(session).await().indefinitely();
    }
}
