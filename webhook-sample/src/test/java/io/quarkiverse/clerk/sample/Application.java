package io.quarkiverse.clerk.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.assertj.core.api.Assertions;

/** The packaged application in a process of its own, which can be killed, and started again. */
final class Application implements AutoCloseable {

    private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");
    private static final long PATIENCE_MILLIS = 60_000;

    private final Map<String, String> environment;
    /** What all processes have said. */
    private final List<String> lines = new ArrayList<>();
    private Process process;

    Application(Map<String, String> environment) {
        this.environment = environment;
    }

    void start() {
        var builder = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"), "-XX:TieredStopAtLevel=1",
                "-jar", JAR.toString()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("CLERK_") || name.startsWith("QUARKUS_"));
        builder.environment().putAll(environment);
        int before = lines().size();
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var reader = new Thread(() -> read(process), "output of the application");
        reader.setDaemon(true);
        reader.start();
        await(all -> all.subList(before, all.size()).stream().anyMatch(line -> line.contains("Listening on")));
    }

    boolean isRunning() {
        return process.isAlive();
    }

    /** Kills the process at once: it can do nothing about it, and nothing any more (SIGKILL). */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** {@return what was said from the first start on} */
    List<String> lines() {
        synchronized (lines) {
            return List.copyOf(lines);
        }
    }

    /** Waits until what was said is as wished. */
    void await(Predicate<List<String>> wish) {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        synchronized (lines) {
            while (!wish.test(lines)) {
                long left = end - System.currentTimeMillis();
                if (left <= 0 || !process.isAlive()) {
                    Assertions.fail("The application does not say what is waited for:\n" + String.join("\n", lines));
                }
                try {
                    lines.wait(Math.min(left, 1_000));
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }

    private void read(Process from) {
        try (var reader = new BufferedReader(new InputStreamReader(from.getInputStream(), UTF_8))) {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                synchronized (lines) {
                    lines.add(line);
                    lines.notifyAll();
                }
            }
        } catch (IOException killed) {
            // So there is no more to read.
        }
    }

    @Override
    public void close() {
        kill();
    }
}
