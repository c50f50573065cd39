package io.quarkiverse.clerk.devserver.store;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.Json;

/** Keeps a store's documents in a file, so that they are there again when the server is started with the same file. */
public final class Snapshot implements AutoCloseable {

    private static final Logger LOG = System.getLogger(Snapshot.class.getName());

    /** Of the file's format; a file of another version is refused. */
    private static final int VERSION = 1;
    /** Changes come in bursts, which are written once. */
    private static final long DELAY_MILLIS = 200;
    private static final int CLOSE_SECONDS = 10;

    private final Store store;
    private final Path file;
    private final AtomicBoolean pending = new AtomicBoolean();
    private final ScheduledThreadPoolExecutor writer = new ScheduledThreadPoolExecutor(1, task -> {
        Thread thread = new Thread(task, "clerk-dev-snapshot");
        thread.setDaemon(true);
        return thread;
    });

    private Snapshot(Store store, Path file) {
        this.store = store;
        this.file = file;
        writer.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /**
     * Fills an empty store from the file, if there is one, and writes what is changed from now on.
     *
     * @throws IllegalStateException if the file cannot be read, or is not a snapshot
     */
    public static Snapshot of(Store store, Path file) {
        if (Files.exists(file)) {
            store.load(read(file));
        }
        Snapshot snapshot = new Snapshot(store, file);
        store.onChange(changes -> snapshot.schedule());
        return snapshot;
    }

    private static Map<String, List<ObjectNode>> read(Path file) {
        try {
            JsonNode json = Json.readOwn(Files.readAllBytes(file));
            if (json.path("version").asInt() != VERSION || !json.path("documents").isObject()) {
                throw new IOException("it is not a snapshot of this version of the dev server");
            }
            Map<String, List<ObjectNode>> contents = new LinkedHashMap<>();
            json.path("documents").properties().forEach(kind -> {
                List<ObjectNode> documents = new ArrayList<>();
                kind.getValue().forEach(document -> documents.add((ObjectNode) document));
                contents.put(kind.getKey(), documents);
            });
            return contents;
        } catch (IOException | ClassCastException e) {
            throw new IllegalStateException("Cannot read the snapshot " + file + ": " + e.getMessage()
                    + ". Delete it to start anew.", e);
        }
    }

    private void schedule() {
        if (pending.compareAndSet(false, true)) {
            writer.schedule(this::write, DELAY_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private void write() {
        pending.set(false);
        ObjectNode json = Json.object().put("version", VERSION);
        ObjectNode documents = json.putObject("documents");
        store.contents().forEach((kind, all) -> {
            ArrayNode array = documents.putArray(kind);
            all.forEach(array::add);
        });
        try {
            replace(Json.write(json));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Clerk dev server: cannot write the snapshot " + file + ": " + e.getMessage());
        }
    }

    /** Through a second file: whoever is stopped half-way finds what was there before. */
    private void replace(String content) throws IOException {
        Path directory = file.toAbsolutePath().getParent();
        Files.createDirectories(directory);
        Path part = Files.createTempFile(directory, file.getFileName().toString(), ".part", ownerOnly());
        Files.write(part, content.getBytes(StandardCharsets.UTF_8));
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** It holds the signing keys, with which other users of the machine could make themselves tokens. */
    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
                : new FileAttribute<?>[0];
    }

    /** Stops without writing: the server could not start, and another one may have the file. */
    public void abandon() {
        writer.shutdownNow();
    }

    /** Writes what has not been written yet, and stops. */
    @Override
    public void close() {
        writer.shutdown();
        try {
            writer.awaitTermination(CLOSE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (pending.get()) {
            write();
        }
    }
}
