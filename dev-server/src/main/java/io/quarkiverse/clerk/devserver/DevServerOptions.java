package io.quarkiverse.clerk.devserver;

import java.time.Clock;
import java.util.Objects;

import io.quarkiverse.clerk.devserver.webhook.WebhookEndpoint;

/**
 * How to start a {@link ClerkDevServer}.
 *
 * @param port where to listen on 127.0.0.1; 0 for any free port
 * @param secretKey what callers of the Backend API must present; null for a random one, {@code sk_test_…}
 * @param clock the time by which documents are stamped and tokens expire; never null
 * @param webhooks where changes are told; null for nowhere
 */
public record DevServerOptions(int port, String secretKey, Clock clock, WebhookEndpoint webhooks) {

    private static final int MAX_PORT = 65_535;

    /**
     * Checks the options.
     *
     * @throws IllegalArgumentException if the port is out of range, or the key contains what an HTTP header cannot carry
     */
    public DevServerOptions {
        Objects.requireNonNull(clock, "clock");
        if (port < 0 || port > MAX_PORT) {
            throw new IllegalArgumentException("port must be between 0 and " + MAX_PORT + ": " + port);
        }
        if (secretKey != null && !secretKey.matches("\\p{Graph}+")) {
            throw new IllegalArgumentException("secretKey must consist of visible ASCII characters");
        }
    }

    /** A free port, a random secret key, the system's clock, no webhooks. */
    public static DevServerOptions defaults() {
        return new DevServerOptions(0, null, Clock.systemUTC(), null);
    }

    /** The same with another port. */
    public DevServerOptions withPort(int newPort) {
        return new DevServerOptions(newPort, secretKey, clock, webhooks);
    }

    /** The same with another secret key; null for a random one. */
    public DevServerOptions withSecretKey(String newSecretKey) {
        return new DevServerOptions(port, newSecretKey, clock, webhooks);
    }

    /** The same with another clock. */
    public DevServerOptions withClock(Clock newClock) {
        return new DevServerOptions(port, secretKey, newClock, webhooks);
    }

    /** The same with webhooks to this endpoint; null for none. */
    public DevServerOptions withWebhooks(WebhookEndpoint newWebhooks) {
        return new DevServerOptions(port, secretKey, clock, newWebhooks);
    }

    /** Without the secrets, for logs. */
    @Override
    public String toString() {
        return "DevServerOptions[port=" + port + ", clock=" + clock + ", webhooks=" + webhooks + "]";
    }
}
