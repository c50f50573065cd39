package io.quarkiverse.clerk.test.devservices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.clerk.ClerkClient;
import io.quarkiverse.clerk.config.ClerkConfig;
import io.quarkus.test.QuarkusUnitTest;

/** Continuous tests run while dev mode has the port that is configured for both. */
public class TakenPortTest {

    private static final ServerSocket TAKEN = take();

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest().withEmptyApplication()
            .overrideConfigKey("quarkus.clerk.devservices.port", String.valueOf(TAKEN.getLocalPort()));

    @Inject
    ClerkClient clerk;

    @Inject
    ClerkConfig config;

    private static ServerSocket take() {
        try {
            return new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterAll
    static void free() throws IOException {
        TAKEN.close();
    }

    @Test
    public void testsTakeAnotherOne() {
        assertThat(URI.create(config.defaultInstance().apiUrl()).getPort()).isPositive().isNotEqualTo(TAKEN.getLocalPort());
        assertThat(clerk.users().get("user_ann").username()).isEqualTo("ann");
    }
}
