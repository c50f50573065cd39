package io.quarkiverse.clerk.test.devservices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.clerk.ClerkClient;
import io.quarkiverse.clerk.client.users.CreateUserRequest;
import io.quarkiverse.clerk.config.ClerkConfig;
import io.quarkus.test.QuarkusUnitTest;

/** Continuous tests run while dev mode has the port and the snapshot that are configured for both. */
public class BesideDevModeTest {

    private static final Path SNAPSHOT = Path.of("target", "beside-dev-mode-test.json");
    private static final ServerSocket TAKEN = take();

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest().withEmptyApplication()
            .overrideConfigKey("quarkus.clerk.devservices.port", String.valueOf(TAKEN.getLocalPort()))
            .overrideConfigKey("quarkus.clerk.devservices.snapshot", SNAPSHOT.toString());

    @Inject
    ClerkClient clerk;

    @Inject
    ClerkConfig config;

    private static ServerSocket take() {
        try {
            Files.writeString(SNAPSHOT, "of dev mode");
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
    public void testsTakeAnotherPort() {
        assertThat(URI.create(config.defaultInstance().apiUrl()).getPort()).isPositive().isNotEqualTo(TAKEN.getLocalPort());
        assertThat(clerk.users().get("user_ann").username()).isEqualTo("ann");
    }

    /** Reading it would have stopped the start, for it is none. */
    @Test
    public void testsDoNotTouchTheSnapshot() {
        clerk.users().create(CreateUserRequest.builder().username("newcomer").build());
        assertThat(SNAPSHOT).hasContent("of dev mode");
    }
}
