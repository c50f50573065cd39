package io.quarkiverse.clerk.test.webhooks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;

/** Programs of this machine that tests start. */
public final class Programs {

    private Programs() {
    }

    /** {@return whether Redis is there; for conditions of tests} */
    public static boolean redis() {
        return isThere("redis-server", find("redis-server"));
    }

    /** {@return whether PostgreSQL is there; for conditions of tests} */
    public static boolean postgres() {
        return isThere("postgresql", postgresDirectory());
    }

    /** {@return where the programs of the newest PostgreSQL are, null if there is none} */
    static Path postgresDirectory() {
        try (var versions = Files.list(Path.of("/usr/lib/postgresql"))) {
            return versions.filter(version -> Files.isExecutable(version.resolve("bin/initdb")))
                    .max(Comparator.comparing(version -> Integer.valueOf(version.getFileName().toString())))
                    .map(version -> version.resolve("bin")).orElse(null);
        } catch (IOException none) {
            return null;
        }
    }

    private static Path find(String program) {
        return Arrays.stream(System.getenv("PATH").split(":")).map(directory -> Path.of(directory, program))
                .filter(Files::isExecutable).findFirst().orElse(null);
    }

    private static boolean isThere(String packageName, Path found) {
        if (found != null) {
            return true;
        }
        if (System.getenv("CI") != null) {
            throw new IllegalStateException("There is no " + packageName + " on this machine");
        }
        System.out.printf("%n**** SKIPPED: nothing was tried with a real server, because there is no %s ****%n%n", packageName);
        return false;
    }

    /**
     * {@return a port of this machine, the same for the same name: the classes of an application's test are loaded twice, and
     * meet in the system properties}
     */
    static int port(String name) {
        return Integer.parseInt((String) System.getProperties().computeIfAbsent("test.port." + name,
                key -> String.valueOf(freePort())));
    }

    /** {@return a port at which nobody listens} */
    public static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a program to its end. */
    static void run(List<String> command) {
        try {
            var log = Files.createTempFile("program", ".log");
            var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(command + " has failed: " + Files.readString(log));
            }
            Files.delete(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits until a condition is met, half a minute at the most. */
    static void await(String what, Callable<Boolean> condition) {
        var end = System.nanoTime() + 30_000_000_000L;
        try {
            while (!condition.call()) {
                if (System.nanoTime() > end) {
                    throw new AssertionError("In vain awaited that " + what);
                }
                Thread.sleep(20);
            }
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    static void delete(Path directory) {
        try (var files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
