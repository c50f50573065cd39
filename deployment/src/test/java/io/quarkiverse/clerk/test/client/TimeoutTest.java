package io.quarkiverse.clerk.test.client;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.TimeoutException;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.clerk.ClerkClient;
import io.quarkiverse.clerk.client.ClerkApiException;
import io.quarkus.test.QuarkusUnitTest;

/** A server that accepts a call and never answers it. */
class TimeoutTest {

    private static final int PORT = 4821;

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest().withEmptyApplication()
            .overrideConfigKey("quarkus.clerk.secret-key", "sk_test_timeout")
            .overrideConfigKey("quarkus.clerk.api-url", "http://127.0.0.1:" + PORT + "/")
            .overrideConfigKey("quarkus.rest-client.clerk.read-timeout", "200");

    static ServerSocket silent;

    @Inject
    ClerkClient clerk;

    @BeforeAll
    static void start() throws IOException {
        silent = new ServerSocket(PORT, 5, InetAddress.getLoopbackAddress());
    }

    @AfterAll
    static void stop() throws IOException {
        silent.close();
    }

    @Test
    void isWaitedForAsLongAsTheStandardKeySays() {
        assertThatThrownBy(() -> clerk.users().get("user_1"))
                .isInstanceOf(ClerkApiException.Transport.class)
                .hasMessage("GET /v1/users/user_1: no answer in time")
                .hasCauseInstanceOf(TimeoutException.class);
    }
}
