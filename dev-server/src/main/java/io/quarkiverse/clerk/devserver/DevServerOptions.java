package io.quarkiverse.clerk.devserver;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;

import io.quarkiverse.clerk.devserver.seed.Seed;
import io.quarkiverse.clerk.devserver.webhook.WebhookEndpoint;

/**
 * How to start a {@link ClerkDevServer}.
 *
 * @param port where to listen on 127.0.0.1; 0 for any free port
 * @param secretKey what callers of the Backend API must present; null for a random one, {@code sk_test_…}; never one
 *        of a production instance
 * @param clock the time by which documents are stamped and tokens expire; never null
 * @param webhooks where changes are told; null for nowhere
 * @param seed what is in the instance from the start; never null
 * @param snapshot the file in which the data is kept, so that it is there again after a restart; null for none
 * @param nodeModules directories in which npm has installed packages, for browsers to get Clerk's from; need not exist; never
 *        null
 */
public record DevServerOptions(int port, String secretKey, Clock clock, WebhookEndpoint webhooks, Seed seed, Path snapshot,
        List<Path> nodeModules) {

    private static final int MAX_PORT = 65_535;

    /**
     * Checks the options.
     *
     * @throws IllegalArgumentException if the port is out of range, the key contains what an HTTP header cannot carry,
     *         or it is one of a production instance
     */
    public DevServerOptions {
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(seed, "seed");
        nodeModules = List.copyOf(nodeModules);
        if (port < 0 || port > MAX_PORT) {
            throw new IllegalArgumentException("port must be between 0 and " + MAX_PORT + ": " + port);
        }
        // Whoever has typed it in here is about to send it to places where it does not belong.
        if (secretKey != null && secretKey.startsWith("sk_live_")) {
            throw new IllegalArgumentException(
                    "secretKey must not be the key of a production instance, sk_live_…; any other text will do, such as sk_test_123");
        }
        if (secretKey != null && !secretKey.matches("\\p{Graph}+")) {
            throw new IllegalArgumentException("secretKey must consist of visible ASCII characters");
        }
    }

    /** A free port, a random secret key, the system's clock, no webhooks, the usual seed, no snapshot, no packages of npm. */
    public static DevServerOptions defaults() {
        return new DevServerOptions(0, null, Clock.systemUTC(), null, Seed.USUAL, null, List.of());
    }

    /** The same with another port. */
    public DevServerOptions withPort(int newPort) {
        return new DevServerOptions(newPort, secretKey, clock, webhooks, seed, snapshot, nodeModules);
    }

    /** The same with another secret key; null for a random one. */
    public DevServerOptions withSecretKey(String newSecretKey) {
        return new DevServerOptions(port, newSecretKey, clock, webhooks, seed, snapshot, nodeModules);
    }

    /** The same with another clock. */
    public DevServerOptions withClock(Clock newClock) {
        return new DevServerOptions(port, secretKey, newClock, webhooks, seed, snapshot, nodeModules);
    }

    /** The same with webhooks to this endpoint; null for none. */
    public DevServerOptions withWebhooks(WebhookEndpoint newWebhooks) {
        return new DevServerOptions(port, secretKey, clock, newWebhooks, seed, snapshot, nodeModules);
    }

    /** The same with another seed. */
    public DevServerOptions withSeed(Seed newSeed) {
        return new DevServerOptions(port, secretKey, clock, webhooks, newSeed, snapshot, nodeModules);
    }

    /** The same with data that is kept in this file, which need not exist yet; null to forget it when the server is closed. */
    public DevServerOptions withSnapshot(Path newSnapshot) {
        return new DevServerOptions(port, secretKey, clock, webhooks, seed, newSnapshot, nodeModules);
    }

    /** The same with packages of npm from these directories; of several with the same package, the first counts. */
    public DevServerOptions withNodeModules(List<Path> newNodeModules) {
        return new DevServerOptions(port, secretKey, clock, webhooks, seed, snapshot, newNodeModules);
    }

    /** Without the secrets, for logs. */
    @Override
    public String toString() {
        return "DevServerOptions[port=" + port + ", clock=" + clock + ", webhooks=" + webhooks + ", seed=" + seed.source()
                + ", snapshot=" + snapshot + ", nodeModules=" + nodeModules + "]";
    }
}
