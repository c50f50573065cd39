package io.quarkiverse.clerk.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkiverse.clerk.auth.AuthReason;
import io.quarkiverse.clerk.auth.Rejection;
import io.quarkiverse.clerk.auth.SessionPrincipal;
import io.quarkiverse.clerk.auth.TokenType;

class RefusedRequestsTest {

    private final RefusedRequests refused = new RefusedRequests();

    @Test
    void theLastHundredAreKeptNewestFirst() {
        for (int i = 1; i <= RefusedRequests.MAXIMUM + 1; i++) {
            refused.add(request("/" + i));
        }
        assertThat(refused.list()).hasSize(RefusedRequests.MAXIMUM);
        assertThat(refused.list().get(0).path()).isEqualTo("/101");
        assertThat(refused.list().get(RefusedRequests.MAXIMUM - 1).path()).isEqualTo("/2");
    }

    @Test
    void whoListensHearsOfTheNextOnes() {
        refused.add(request("/before"));
        var heard = new ArrayList<String>();
        refused.stream().subscribe().with(request -> heard.add(request.path()));
        refused.add(request("/after"));
        assertThat(heard).containsExactly("/after");
    }

    @Test
    void clearingLeavesNone() {
        refused.add(request("/"));
        refused.clear();
        assertThat(refused.list()).isEmpty();
    }

    @Test
    void longTextsOfStrangersAreCutShort() {
        var request = RefusedRequest.of(Instant.EPOCH, "X".repeat(5000), "/" + "a".repeat(5000), 401, "signed-out",
                new Rejection(AuthReason.TOKEN_INVALID, null));
        assertThat(request.method()).hasSize(21).endsWith("…");
        assertThat(request.path()).hasSize(301).endsWith("…");
        assertThat(request.tokenType()).isNull();
    }

    @Test
    void theReasonHasItsDetailAndItsCure() {
        var request = RefusedRequest.of(Instant.EPOCH, "GET", "/", 401, "signed-out",
                new Rejection(AuthReason.SESSION_TOKEN_EXPIRED, "non-eligible-non-get", TokenType.SESSION_TOKEN));
        assertThat(request.reason()).isEqualTo("session-token-expired-refresh-non-eligible-non-get");
        assertThat(request.advice()).isEqualTo(AuthReason.SESSION_TOKEN_EXPIRED.advice());
        assertThat(request.tokenType()).isEqualTo("session_token");
    }

    @Test
    void whoIsForbiddenSomethingIsSaidWithWhatTheyMay() throws Exception {
        var claims = new ObjectMapper().readTree("{\"sub\":\"user_1\",\"org_id\":\"org_1\",\"org_role\":\"org:member\"}");
        var request = RefusedRequest.forbidden(Instant.EPOCH, "GET", "/", 403, new SessionPrincipal("secret", claims));
        assertThat(request.authStatus()).isEqualTo("signed-in");
        assertThat(request.advice()).endsWith("user_1 acts for org_1 with the role org:member and the permissions []");
        assertThat(request.toString()).doesNotContain("secret");
    }

    private static RefusedRequest request(String path) {
        return RefusedRequest.of(Instant.EPOCH, "GET", path, 401, "signed-out",
                new Rejection(AuthReason.TOKEN_INVALID, null));
    }
}
