package io.quarkiverse.clerk.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkiverse.clerk.ClerkClient;
import io.quarkiverse.clerk.client.users.User;

/** What a native build is told, without the minutes that one takes: nothing that is read by reflection may be missing. */
class NativeSourcesIT {

    private static final Path SOURCES = Path.of("target", "native-sources");
    private static final String CONFIG = "META-INF/native-image/";

    private static JsonNode reflection;
    private static JsonNode resources;
    private static List<String> classes;

    @BeforeAll
    static void read() throws IOException {
        try (var files = Files.list(SOURCES);
                var runner = FileSystems.newFileSystem(files.filter(file -> file.toString().endsWith("-runner.jar"))
                        .findFirst().orElseThrow())) {
            reflection = json(runner, "reflect-config.json");
            resources = json(runner, "resource-config.json");
            classes = classes(runner);
        }
    }

    private static JsonNode json(FileSystem jar, String file) throws IOException {
        return new ObjectMapper().readTree(Files.readAllBytes(jar.getPath(CONFIG + file)));
    }

    private static List<String> classes(FileSystem jar) throws IOException {
        try (var files = Files.walk(jar.getPath("/"))) {
            return files.map(Path::toString).filter(file -> file.endsWith(".class")).toList();
        }
    }

    @Test
    void onlyTheClientThatIsUsedIsBuilt() {
        assertThat(classes).anyMatch(file -> file.contains("/UsersApi"))
                .noneMatch(file -> file.contains("/MutinyClerkClient") || file.contains("/MutinyUsersApi"));
    }

    @Test
    void everyModelOfTheClientIsRegistered() throws Exception {
        var registered = new HashMap<String, JsonNode>();
        reflection.forEach(entry -> registered.put(entry.path("name").asText(), entry));

        var models = models();

        assertThat(models).contains(User.class.getName()).hasSizeGreaterThan(30);
        assertThat(models).allSatisfy(model -> {
            var entry = registered.get(model);
            assertThat(entry).as(model).isNotNull();
            for (var members : List.of("Constructors", "Methods", "Fields")) {
                assertThat(entry.path("allDeclared" + members).asBoolean()).as(model + " " + members).isTrue();
            }
        });
    }

    @Test
    void theLoggerThatHidesSecretsIsFound() {
        assertThat(resources.toString())
                .contains("META-INF/services/org.eclipse.microprofile.rest.client.spi.RestClientListener");
        assertThat(reflection).anyMatch(
                entry -> entry.path("name").asText().equals("io.quarkiverse.clerk.client.CallLoggerListener"));
    }

    @Test
    void httpsIsSwitchedOn() throws IOException {
        assertThat(Files.readString(SOURCES.resolve("native-image.args"))).contains("--enable-url-protocols=", "https");
    }

    /** Looks for itself, at the classes and not at what the build has found. */
    private static List<String> models() throws URISyntaxException, IOException {
        var library = Path.of(ClerkClient.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        if (Files.isDirectory(library)) {
            return models(library);
        }
        try (var jar = FileSystems.newFileSystem(library, Map.of())) {
            return models(jar.getPath("/"));
        }
    }

    private static List<String> models(Path root) {
        try (var files = Files.walk(root.resolve("io/quarkiverse/clerk/client"))) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(file -> file.endsWith(".class") && !file.endsWith("package-info.class"))
                    .map(file -> file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                    .filter(NativeSourcesIT::isModel)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isModel(String name) {
        try {
            var type = Class.forName(name, false, ClerkClient.class.getClassLoader());
            return type.isRecord() || type.isEnum() || type.isInterface() && type.isSealed();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
