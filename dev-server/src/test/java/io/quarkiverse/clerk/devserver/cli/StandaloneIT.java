package io.quarkiverse.clerk.devserver.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The jar itself, as a process. */
class StandaloneIT {

    private static final String JAR = System.getProperty("standalone.jar");
    private static final long MAX_WAIT_SECONDS = 60;
    /** Far more than it takes, for the machine may be busy. */
    private static final Duration MAX_START = Duration.ofSeconds(20);

    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void stop() {
        started.forEach(Process::destroyForcibly);
    }

    @Test
    void itServesWhoeverHasTheKeyThatItPrints() throws Exception {
        long start = System.nanoTime();
        Process process = start(Map.of(), "--port", "0");
        String env = readEnv(process);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(MAX_START);

        assertThat(env).contains("CLERK_PUBLISHABLE_KEY=pk_test_", "CLERK_SIGN_IN_URL=http://127.0.0.1:",
                "-----BEGIN PUBLIC KEY-----", "curl -sSf http://127.0.0.1:");
        String url = value(env, "CLERK_API_URL");
        assertThat(status(url + "/v1/users", value(env, "CLERK_SECRET_KEY"))).isEqualTo(200);
        assertThat(status(url + "/v1/users", "sk_test_other")).isEqualTo(401);
        assertThat(status(url + "/dev/session-token/ann", "")).isEqualTo(200);
    }

    @Test
    void aShellTakesWhatItPrints() throws Exception {
        String env = readEnv(start(Map.of(), "--port", "0"));
        Process shell = new ProcessBuilder("sh", "-euc", env + "\nprintf '%s' \"$CLERK_JWT_KEY\"").start();
        started.add(shell);
        assertThat(new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .startsWith("-----BEGIN PUBLIC KEY-----\n").endsWith("-----END PUBLIC KEY-----").hasLineCount(9);
        assertThat(shell.waitFor()).isZero();
    }

    @Test
    void aKeyOfTheEnvironmentCountsAndIsNotPrinted() throws Exception {
        String env = readEnv(start(Map.of("CLERK_SECRET_KEY", "sk_test_mine"), "--port", "0"));
        assertThat(env).doesNotContain("sk_test_mine");
        assertThat(status(value(env, "CLERK_API_URL") + "/v1/users", "sk_test_mine")).isEqualTo(200);
    }

    @Test
    void aRandomSecretOfWebhooksIsPrintedAndAGivenOneIsNot() throws Exception {
        String url = "http://127.0.0.1:9/webhooks";
        assertThat(value(readEnv(start(Map.of(), "--port", "0", "--webhook-url", url)), "CLERK_WEBHOOK_SIGNING_SECRET"))
                .startsWith("whsec_");
        assertThat(
                readEnv(start(Map.of("CLERK_WEBHOOK_SIGNING_SECRET", "whsec_bWluZQ=="), "--port", "0", "--webhook-url", url)))
                .doesNotContain("whsec_");
    }

    @Test
    void aSignalEndsIt() throws Exception {
        Process process = start(Map.of(), "--port", "0");
        int port = URI.create(value(readEnv(process), "CLERK_API_URL")).getPort();
        // Process.destroy() would close what is to be read below.
        process.toHandle().destroy();
        assertThat(process.waitFor(MAX_WAIT_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(128 + 15);
        assertThat(text(process.getErrorStream())).isEmpty();
        assertThatThrownBy(() -> new Socket("127.0.0.1", port).close()).isInstanceOf(ConnectException.class);
    }

    @Test
    void aTakenPortIsSaidInPlainWords() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Process process = start(Map.of(), "--port", String.valueOf(taken.getLocalPort()));
            assertThat(text(process.getErrorStream()))
                    .contains("Cannot listen on http://127.0.0.1:" + taken.getLocalPort(), "--port")
                    .doesNotContain("Exception").hasLineCount(2);
            assertThat(text(process.getInputStream())).isEmpty();
            assertThat(exitCode(process)).isEqualTo(1);
        }
    }

    @Test
    void wrongOptionsAreRefusedAllAtOnce() throws Exception {
        Process process = start(Map.of(), "--port", "many", "--secret-key", "sk_live_abc");
        assertThat(text(process.getErrorStream())).contains("--port: ", "many", "--secret-key: ", "--help")
                .doesNotContain("abc", "Exception");
        assertThat(exitCode(process)).isEqualTo(2);
    }

    @Test
    void helpAndVersionArePrinted() throws Exception {
        Process help = start(Map.of(), "--help");
        assertThat(text(help.getInputStream())).contains("--port", "--secret-key", "CLERK_SECRET_KEY");
        assertThat(exitCode(help)).isZero();
        Process version = start(Map.of(), "--version");
        assertThat(text(version.getInputStream()).strip()).isEqualTo(System.getProperty("standalone.version"));
        assertThat(exitCode(version)).isZero();
    }

    /** Signatures of libraries do not hold for a jar that merges them: Java would refuse to start it. */
    @Test
    void theJarHasNoSignaturesAndTheLibraryNoLibraries() throws Exception {
        try (JarFile standalone = new JarFile(JAR); JarFile library = new JarFile(JAR.replace("-standalone", ""))) {
            assertThat(standalone.stream()).noneMatch(entry -> entry.getName().matches("META-INF/.*\\.(SF|RSA|DSA)"))
                    .anyMatch(entry -> entry.getName().startsWith("io/vertx/"));
            assertThat(library.stream()).noneMatch(entry -> entry.getName().startsWith("io/vertx/"));
        }
    }

    private Process start(Map<String, String> environment, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        // What Java is told by the environment it repeats on standard error.
        builder.environment().keySet().removeAll(
                List.of("CLERK_SECRET_KEY", "CLERK_WEBHOOK_SIGNING_SECRET", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        started.add(process);
        return process;
    }

    private static String readEnv(Process process) throws IOException {
        BufferedReader reader = process.inputReader(StandardCharsets.UTF_8);
        StringBuilder env = new StringBuilder();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            env.append(line).append('\n');
            if (line.contains("END PUBLIC KEY")) {
                return env.toString();
            }
        }
        throw new AssertionError("it ended: " + env + text(process.getErrorStream()));
    }

    private static String value(String env, String name) {
        return env.lines().filter(line -> line.startsWith(name + "=")).findFirst().orElseThrow()
                .substring(name.length() + 1);
    }

    private static int status(String url, String key) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(url))
                .header("Authorization", "Bearer " + key).build(), BodyHandlers.discarding()).statusCode();
    }

    private static String text(InputStream stream) throws IOException {
        return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }

    private static int exitCode(Process process) throws InterruptedException {
        assertThat(process.waitFor(MAX_WAIT_SECONDS, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }
}
