package io.quarkiverse.clerk.test.neighbours;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.clerk.test.websockets.Connection;
import io.quarkiverse.clerk.test.websockets.Talk;
import io.quarkus.test.QuarkusUnitTest;

/** Beside quarkus-oidc, which renews WebSocket connections too. */
class OidcWebSocketTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = OidcTest.beside(OidcTest.class, Talk.class, Connection.class);

    @Test
    void eachRenewsWhatItsOwnTokensHaveOpened() {
        var session = "\"sid\":\"sess_1\"";
        try (var clerks = Connection.withToken(Tokens.clerk(session)); var bobs = Connection.withToken(Tokens.neighbour())) {
            assertThat(clerks.ask("token " + Tokens.clerk(session))).isEqualTo("renewed user_ann");
            assertThat(clerks.ask("token " + Tokens.neighbour())).isEqualTo("refused");
            assertThat(bobs.ask("token " + Tokens.neighbour())).isEqualTo("renewed bob");
            assertThat(bobs.ask("token " + Tokens.clerk(session))).isEqualTo("refused");
        }
    }
}
