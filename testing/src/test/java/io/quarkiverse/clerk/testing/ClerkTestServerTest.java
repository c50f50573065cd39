package io.quarkiverse.clerk.testing;

import static io.quarkiverse.clerk.testing.ClerkTestServer.withFault;
import static io.quarkiverse.clerk.testing.ClerkTestServer.withTimeAdvanced;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.devserver.ClerkDevServer;
import io.quarkiverse.clerk.devserver.DevServerOptions;
import io.quarkiverse.clerk.devserver.Fault;

class ClerkTestServerTest {

    private static final String API_URL = "quarkus.clerk.api-url";

    private final ClerkDevServer server = ClerkDevServer.start(DevServerOptions.defaults());

    @BeforeEach
    void isConfigured() {
        System.setProperty(API_URL, server.url());
    }

    @AfterEach
    void forget() {
        System.clearProperty(API_URL);
        server.close();
    }

    @Test
    void aFaultLastsAsLongAsItsPart() throws Exception {
        withFault(Fault.status(503), () -> assertThat(status()).isEqualTo(503));
        assertThat(status()).isEqualTo(200);
    }

    @Test
    void aFaultIsOverWhenItsPartFails() throws Exception {
        var failure = new IOException();
        assertThatThrownBy(() -> withFault(Fault.status(503), () -> {
            throw failure;
        })).isSameAs(failure);
        assertThat(status()).isEqualTo(200);
    }

    @Test
    void aFaultThatHasHitAllItsCallsCanStillEnd() throws Exception {
        withFault(Fault.status(503).times(1), () -> {
            assertThat(status()).isEqualTo(503);
            assertThat(status()).isEqualTo(200);
        });
    }

    @Test
    void theFaultAroundAnotherGoesOnAfterIt() throws Exception {
        withFault(Fault.status(503), () -> {
            withFault(Fault.status(500).onPath("/v1/sessions"), () -> {
            });
            assertThat(status()).isEqualTo(503);
        });
    }

    @Test
    void aFailureIsNotHiddenByADevServerThatIsGone() {
        assertThatThrownBy(() -> withFault(Fault.status(503), () -> {
            server.close();
            throw new AssertionError("the test's own");
        })).hasMessage("the test's own").satisfies(failure -> assertThat(failure.getSuppressed()).hasSize(1));
    }

    @Test
    void theTimeIsAnotherAsLongAsItsPart() throws Exception {
        withTimeAdvanced(Duration.ofHours(2), () -> {
            assertThat(advancedSeconds()).isEqualTo(7200);
            withTimeAdvanced(Duration.ofHours(-3), () -> assertThat(advancedSeconds()).isEqualTo(-3600));
            assertThat(advancedSeconds()).isEqualTo(7200);
        });
        assertThat(advancedSeconds()).isZero();
    }

    @Test
    void theTimeIsAsBeforeWhenItsPartFails() throws Exception {
        assertThatThrownBy(() -> withTimeAdvanced(Duration.ofHours(2), () -> {
            throw new AssertionError();
        })).isInstanceOf(AssertionError.class);
        assertThat(advancedSeconds()).isZero();
    }

    @Test
    void partsOfSecondsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> withTimeAdvanced(Duration.ofMillis(500), () -> {
        })).withMessageContaining("whole seconds");
    }

    @Test
    void aTimeThatDoesNotExistIsRefusedInTheServersWords() {
        assertThatIllegalArgumentException().isThrownBy(() -> withTimeAdvanced(Duration.ofDays(-30_000), () -> {
        })).withMessageContaining("The dev server refuses");
    }

    @Test
    void keysAreRotatedAndRetired() throws Exception {
        var first = keys();
        ClerkTestServer.rotateKeys();
        assertThat(keys()).hasSize(2).containsAll(first);
        ClerkTestServer.removeRetiredKeys();
        assertThat(keys()).hasSize(1).doesNotContainAnyElementsOf(first);
    }

    @Test
    void withoutADevServerNoPartIsRun() {
        System.clearProperty(API_URL);
        assertThatIllegalStateException().isThrownBy(() -> withFault(Fault.status(503), () -> {
            throw new AssertionError("was run");
        })).withMessageStartingWith("There is no dev server");
    }

    private int status() throws Exception {
        return get("/.well-known/jwks.json").statusCode();
    }

    private List<String> keys() throws Exception {
        return StreamSupport.stream(DevServer.json(get("/.well-known/jwks.json").body()).path("keys").spliterator(), false)
                .map(key -> key.path("kid").textValue()).toList();
    }

    private int advancedSeconds() throws Exception {
        return DevServer.json(get("/dev/time").body()).path("advanced_seconds").intValue();
    }

    private HttpResponse<String> get(String path) throws Exception {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(server.url() + path)).build(),
                BodyHandlers.ofString());
    }
}
