package io.quarkiverse.clerk.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

/** The names that Clerk's SDKs give to environment variables, in the environment of a real process. */
class EnvironmentIT {

    private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");

    @Test
    void variablesWithWrongValuesAreToldByName() throws IOException, InterruptedException {
        assertThat(start(Map.of("CLERK_SECRET_KEY", "pk_test_aGFwcHktaGlwcG8tMS5jbGVyay5hY2NvdW50cy5kZXYk",
                "CLERK_PUBLISHABLE_KEY", "sk_test_doNotPrintThisSecret",
                "CLERK_MACHINE_SECRET_KEY", "doNotPrintThisSecret",
                "CLERK_JWT_KEY", "doNotPrintThisSecret",
                "CLERK_API_URL", "ftp://example.com")))
                .contains("quarkus-clerk cannot start; 5 settings are wrong:", "(CLERK_SECRET_KEY): found a publishable key",
                        "(CLERK_PUBLISHABLE_KEY): found a secret key", "(CLERK_MACHINE_SECRET_KEY): found text",
                        "(CLERK_JWT_KEY): found text", "(CLERK_API_URL): found \"ftp://example.com\"")
                .doesNotContain("doNotPrintThisSecret", "\tat ", "Exception");
    }

    @Test
    void withoutAnyVariableTheStartStops() throws IOException, InterruptedException {
        assertThat(start(Map.of())).contains("quarkus-clerk cannot start; 1 setting is wrong:");
    }

    private static String start(Map<String, String> environment) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("CLERK_") || name.startsWith("QUARKUS_"));
        builder.environment().putAll(environment);
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(output).isEqualTo(1);
        return output;
    }

    /** {@return what starts the application that was built: the jar, or the native executable} */
    private static List<String> command() throws IOException {
        if (Files.exists(JAR)) {
            var java = ProcessHandle.current().info().command().orElse("java");
            return List.of(java, "-Dfile.encoding=UTF-8", "-Dstderr.encoding=UTF-8", "-jar", JAR.toString());
        }
        try (var files = Files.list(Path.of("target"))) {
            return List.of(files.filter(file -> file.toString().endsWith("-runner")).findFirst().orElseThrow().toString());
        }
    }
}
