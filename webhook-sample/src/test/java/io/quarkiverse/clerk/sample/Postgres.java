package io.quarkiverse.clerk.sample;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A PostgreSQL of its own, from the programs that are installed. */
final class Postgres implements AutoCloseable {

    private static final Path INSTALLED = Path.of("/usr/lib/postgresql");
    /** It refuses to run as root. */
    private static final String USER = "postgres";

    private final Path programs;
    private final Path directory;
    private final int port;

    private Postgres(Path programs) throws IOException, InterruptedException {
        this.programs = programs;
        this.directory = Files.createTempDirectory("postgres");
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            this.port = socket.getLocalPort();
        }
        if (isRoot()) {
            run(List.of("chown", USER, directory.toString()));
        }
        run(program("initdb", "-D", data(), "-U", USER, "-A", "trust", "-E", "UTF8", "--no-sync"));
        run(program("pg_ctl", "-D", data(), "-w", "-l", directory.resolve("log").toString(), "-o",
                "-p %d -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off".formatted(port), "start"));
    }

    /** {@return one that was started; empty if no PostgreSQL is installed} */
    static Optional<Postgres> start() throws IOException, InterruptedException {
        if (!Files.isDirectory(INSTALLED)) {
            return Optional.empty();
        }
        try (var versions = Files.list(INSTALLED)) {
            var programs = versions.map(version -> version.resolve("bin")).filter(bin -> Files.exists(bin.resolve("initdb")))
                    .findFirst();
            return programs.isEmpty() ? Optional.empty() : Optional.of(new Postgres(programs.get()));
        }
    }

    String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(port);
    }

    String user() {
        return USER;
    }

    private String data() {
        return directory.resolve("data").toString();
    }

    private List<String> program(String name, String... arguments) {
        var command = new ArrayList<String>(isRoot() ? List.of("runuser", "-u", USER, "--") : List.of());
        command.add(programs.resolve(name).toString());
        command.addAll(List.of(arguments));
        return command;
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    private void run(List<String> command) throws IOException, InterruptedException {
        var output = directory.resolveSibling(directory.getFileName() + ".output").toFile();
        var process = new ProcessBuilder(command).directory(new java.io.File("/")).redirectErrorStream(true)
                .redirectOutput(output)
                .start();
        if (!process.waitFor(60, SECONDS) || process.exitValue() != 0) {
            throw new IllegalStateException(command + ": " + Files.readString(output.toPath()));
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        run(program("pg_ctl", "-D", data(), "-m", "immediate", "stop"));
        try (Stream<Path> files = Files.walk(directory)) {
            files.sorted(java.util.Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
    }
}
