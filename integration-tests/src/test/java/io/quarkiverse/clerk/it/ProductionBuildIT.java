package io.quarkiverse.clerk.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.devserver.ClerkDevServer;

/** Looks into every jar of the application that was built: what is for development must not be able to run in production. */
class ProductionBuildIT {

    private static final Path APPLICATION = Path.of("target", "quarkus-app");
    private static final List<String> FOR_DEVELOPMENT = List.of("io/quarkiverse/clerk/devserver/",
            "io/quarkiverse/clerk/dev/", "io/quarkiverse/clerk/deployment/", "dev-ui/");

    @Test
    void nothingOfTheDevServerOrTheDevUiIsInIt() throws IOException {
        assertThat(files(APPLICATION)).noneMatch(ProductionBuildIT::isForDevelopment);
    }

    @Test
    void whatTheApplicationNeedsIsSeenThere() throws IOException {
        assertThat(files(APPLICATION)).contains("io/quarkiverse/clerk/ClerkClient.class",
                "io/quarkiverse/clerk/auth/RequestAuthenticator.class", "io/quarkiverse/clerk/it/MeResource.class");
    }

    @Test
    void theDevServerWouldBeSeen() throws Exception {
        var devServer = Path.of(ClerkDevServer.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        assertThat(files(devServer.getParent())).anyMatch(ProductionBuildIT::isForDevelopment);
    }

    @Test
    void theDevModeModuleAndThePagesOfTheDevUiWouldBeSeen() {
        assertThat(Stream.of("io/quarkiverse/clerk/dev/ClerkDevJsonRpcService.class", "dev-ui/qwc-clerk-users.js",
                "io/quarkiverse/clerk/deployment/ClerkDevUiProcessor.class")).allMatch(ProductionBuildIT::isForDevelopment);
    }

    private static boolean isForDevelopment(String file) {
        return FOR_DEVELOPMENT.stream().anyMatch(file::startsWith);
    }

    private static List<String> files(Path directory) throws IOException {
        try (var jars = Files.walk(directory)) {
            return jars.filter(file -> file.toString().endsWith(".jar")).flatMap(ProductionBuildIT::inside).toList();
        }
    }

    private static Stream<String> inside(Path jar) {
        try (var file = new JarFile(jar.toFile())) {
            return file.stream().map(ZipEntry::getName).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
