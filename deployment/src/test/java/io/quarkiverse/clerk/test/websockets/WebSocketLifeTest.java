package io.quarkiverse.clerk.test.websockets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.clerk.test.InstanceKey;
import io.quarkus.test.QuarkusUnitTest;

/** How long a WebSocket connection lasts. In real time, because Vert.x ends it. */
class WebSocketLifeTest {

    private static final InstanceKey KEY = new InstanceKey(21);
    private static final long CLOCK_SKEW = 3;

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(Talk.class, Connection.class, InstanceKey.class))
            .overrideConfigKey("quarkus.clerk.auth.jwt-key", KEY.pem())
            .overrideConfigKey("quarkus.clerk.auth.clock-skew", CLOCK_SKEW + "S")
            .overrideConfigKey("quarkus.clerk.auth.accepts-token", "session_token,m2m_token")
            .overrideConfigKey("quarkus.websockets-next.server.supported-subprotocols", "token")
            .overrideConfigKey("quarkus.websockets-next.server.propagate-subprotocol-headers", "true");

    @Test
    void itEndsWhenTheTokenIsNotAcceptedAnyMore() {
        long expiration = now() - 1;
        try (var connection = Connection.withToken(ann(expiration))) {
            assertThat(connection.ask("who")).isEqualTo("user_ann");
            assertThat(connection.closed()).isEqualTo("1008 Authentication expired");
            assertThat(now()).isGreaterThanOrEqualTo(expiration + CLOCK_SKEW);
        }
    }

    @Test
    void aNewTokenOfTheSessionMakesItLastLonger() {
        long expiration = now() - 1;
        try (var connection = Connection.withToken(ann(expiration))) {
            assertThat(connection.ask("token " + ann(expiration + 3))).isEqualTo("renewed user_ann");
            while (now() <= expiration + CLOCK_SKEW + 1) {
                assertThat(connection.ask("who")).isEqualTo("user_ann");
            }
            assertThat(connection.closed()).isEqualTo("1008 Authentication expired");
            assertThat(now()).isGreaterThanOrEqualTo(expiration + 3 + CLOCK_SKEW);
        }
    }

    static List<String> tokensOfOthers() {
        long later = now() + 60;
        return List.of("garbage", "", "a.b.c", "ak_secret",
                ann(now() - 10),
                ann(later) + "x",
                new InstanceKey(22).token(session("user_ann", "sess_1", later)),
                token("user_bob", "sess_1", later, ""),
                token("user_bob", "sess_2", later, ""),
                token("user_ann", "sess_2", later, ""),
                token("user_ann", "sess_1", later, ",\"sts\":\"pending\""),
                token("user_ann", "sess_1", later, ",\"o\":{\"id\":\"org_1\",\"rol\":\"admin\"}"),
                sign("\"sub\":\"mch_1\",\"jti\":\"mt_1\",\"iat\":1700000000,\"exp\":4000000000"));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("tokensOfOthers")
    void anotherTokenIsRefused(String token) {
        try (var connection = Connection.withToken(ann(now() + 60))) {
            assertThat(connection.ask("token " + token)).isEqualTo("refused");
            assertThat(connection.ask("who")).isEqualTo("user_ann");
        }
    }

    @Test
    void aRefusedTokenDoesNotMakeItLastLonger() {
        try (var connection = Connection.withToken(ann(now() - 1))) {
            assertThat(connection.ask("token " + token("user_bob", "sess_1", now() + 60, ""))).isEqualTo("refused");
            assertThat(connection.closed()).isEqualTo("1008 Authentication expired");
        }
    }

    @Test
    void theSessionOfABrowserOpensOne() {
        try (var connection = Connection.withCookies("__session=" + ann(now() + 60) + "; __client_uat=1")) {
            assertThat(connection.ask("who")).isEqualTo("user_ann");
        }
    }

    @Test
    void aTokenInTheSubprotocolOpensOne() {
        try (var connection = Connection.withSubprotocols("token",
                "quarkus-http-upgrade%23Authorization%23Bearer%20" + ann(now() + 60))) {
            assertThat(connection.ask("who")).isEqualTo("user_ann");
        }
    }

    @Test
    void withoutATokenThereIsNone() {
        assertThat(Connection.refusal(builder -> builder)).isEqualTo(401);
        assertThat(Connection.refusal(builder -> builder.header("Authorization", "Bearer " + ann(now() - 10)))).isEqualTo(401);
    }

    /** Browsers attach the user's cookies, whoever's page it is; and the page can add headers by sub-protocols. */
    @ParameterizedTest
    @ValueSource(strings = { "x%23y", "Upgrade%23other", "Origin%23http%3A%2F%2Flocalhost%3A8081",
            "Sec-Fetch-Site%23same-origin" })
    void aPageOfAnotherOriginOpensNone(String header) {
        assertThat(Connection.refusal(builder -> builder.header("Origin", "https://evil.example.com")
                .header("Sec-Fetch-Site", "cross-site").header("Cookie", "__session=" + ann(now() + 60) + "; __client_uat=1")
                .subprotocols("token", "quarkus-http-upgrade%23" + header))).isEqualTo(401);
    }

    private static long now() {
        return Instant.now().getEpochSecond();
    }

    private static String ann(long expiration) {
        return token("user_ann", "sess_1", expiration, "");
    }

    private static String token(String user, String session, long expiration, String moreClaims) {
        return sign(session(user, session, expiration) + moreClaims);
    }

    private static String session(String user, String session, long expiration) {
        return "\"v\":2,\"sub\":\"" + user + "\",\"sid\":\"" + session + "\",\"iat\":1700000000,\"exp\":" + expiration;
    }

    private static String sign(String claims) {
        return KEY.sign("{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"ins_test\"}", "{" + claims + "}");
    }
}
