package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.quarkiverse.clerk.devserver.seed.Seed;

class SnapshotTest {

    @TempDir
    Path directory;
    private Path file;
    private DevServerOptions options;

    @BeforeEach
    void choose() {
        file = directory.resolve("deep/clerk.json");
        options = DevServerOptions.defaults().withSnapshot(file);
    }

    @Test
    void whatWasThereIsThereAgain() {
        String user;
        String session;
        String key;
        String apiKey;
        String publishable;
        try (ClerkDevServer server = ClerkDevServer.start(options)) {
            Api api = new Api(server);
            user = api.post("/v1/users", "{\"username\": \"dan\", \"public_metadata\": {\"team\": \"red\"}}").id();
            session = api.post("/v1/sessions", "{\"user_id\": \"" + user + "\"}").id();
            api.delete("/v1/users/user_cleo");
            apiKey = server.apiKey(MachineTokenSpec.of(user));
            key = server.jwtKey();
            publishable = server.publishableKey().substring(0, 20);
        }
        try (ClerkDevServer server = ClerkDevServer.start(options)) {
            Api api = new Api(server);
            assertThat(api.get("/v1/users/" + user).json().at("/public_metadata/team").asText()).isEqualTo("red");
            assertThat(api.get("/v1/sessions/" + session).json().path("status").asText()).isEqualTo("active");
            assertThat(api.get("/v1/organization_roles").ids()).as("once").hasSize(2);
            assertThat(api.get("/v1/users/user_cleo").status()).as("deleted, though the seed has it").isEqualTo(404);
            assertThat(api.post("/v1/api_keys/verify", "{\"secret\": \"" + apiKey + "\"}").json().path("subject").asText())
                    .isEqualTo(user);
            assertThat(server.jwtKey()).as("tokens that are out stay valid").isEqualTo(key);
            assertThat(server.publishableKey()).as("and cookies known").startsWith(publishable);
        }
    }

    @Test
    void aServerThatIsKilledLosesNothingThatIsOlderThanAMoment() throws IOException {
        try (ClerkDevServer server = ClerkDevServer.start(options)) {
            String user = new Api(server).post("/v1/users", "{}").id();
            Wait.until(() -> Files.exists(file) && Files.readString(file).contains(user));
        }
    }

    @Test
    void onlyTheOwnerReadsTheFile() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        ClerkDevServer.start(options).close();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        assertThat(directory.resolve("deep")).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void whatIsNoSnapshotIsNotOverwritten() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "my diary");
        assertThatThrownBy(() -> ClerkDevServer.start(options)).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(file.toString()).hasMessageContaining("Delete it to start anew");
        assertThat(file).hasContent("my diary");
    }

    @Test
    void aServerThatCannotStartWritesNothing() {
        try (ClerkDevServer first = ClerkDevServer.start(DevServerOptions.defaults())) {
            assertThatThrownBy(() -> ClerkDevServer.start(options.withPort(first.port())))
                    .hasMessageContaining("Cannot listen");
        }
        assertThatThrownBy(() -> ClerkDevServer.start(options.withSeed(Seed.parse("bad.yaml", "users: 1"))))
                .hasMessageContaining("bad.yaml");
        Wait.until(() -> Thread.getAllStackTraces().keySet().stream()
                .noneMatch(thread -> thread.getName().equals("clerk-dev-snapshot")));
        assertThat(file).doesNotExist();
    }

    @Test
    void withoutAFileNothingIsKept() {
        try (ClerkDevServer server = ClerkDevServer.start(DevServerOptions.defaults())) {
            new Api(server).post("/v1/users", "{}");
        }
        assertThat(directory).isEmptyDirectory();
    }
}
