package io.quarkiverse.clerk.test.webhooks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A PostgreSQL with an empty database. */
public final class PostgresServer {

    public static final String USER = "clerk";

    private static final boolean IS_ROOT = "root".equals(System.getProperty("user.name"));

    private final int port;
    private final Path directory;

    /**
     * One that does not run yet.
     *
     * @param name those with the same one are the same
     */
    public PostgresServer(String name) {
        this.port = Programs.port(name);
        this.directory = Path.of(System.getProperty("java.io.tmpdir"), "postgres-" + port);
    }

    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    /** Makes the database, and starts. */
    public void create() {
        try {
            Files.createDirectory(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (IS_ROOT) {
            Programs.run(List.of("chown", "postgres", directory.toString()));
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::delete));
        run("initdb", "-U", USER, "-A", "trust", "--no-sync", "-E", "UTF8");
        start();
    }

    public void start() {
        run("pg_ctl", "-w", "-l", directory.resolve("log").toString(), "-o",
                "-p " + port + " -k " + directory + " -c listen_addresses=127.0.0.1 -c fsync=off", "start");
    }

    public void stop() {
        run("pg_ctl", "-w", "-m", "immediate", "stop");
    }

    /** Stops it for good, if that has not been done. */
    public void delete() {
        if (Files.exists(directory.resolve("postmaster.pid"))) {
            stop();
        }
        if (Files.exists(directory)) {
            Programs.delete(directory);
        }
    }

    /** It refuses to be run by root. */
    private void run(String program, String... arguments) {
        var command = new ArrayList<String>();
        if (IS_ROOT) {
            command.addAll(List.of("runuser", "-u", "postgres", "--"));
        }
        command.addAll(List.of(Programs.postgresDirectory().resolve(program).toString(), "-D", directory.toString()));
        command.addAll(List.of(arguments));
        Programs.run(command);
    }
}
