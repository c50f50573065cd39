package io.quarkiverse.clerk.deployment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.quarkiverse.clerk.config.ClerkBuildTimeConfig.DevServices;
import io.quarkiverse.clerk.devserver.DevServerOptions;
import io.quarkiverse.clerk.devserver.seed.Seed;
import io.quarkiverse.clerk.devserver.webhook.WebhookEndpoint;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.configuration.ConfigurationException;

/**
 * How the dev server is to be. Equal if nothing has changed.
 *
 * @param seed what is there from the start
 * @param nodeModules where npm has installed what browsers get from the dev server
 */
record DevServerSettings(int port, Optional<String> snapshot, WebhookSettings webhooks, Seed seed, List<Path> nodeModules) {

    private static final String PREFIX = "quarkus.clerk.devservices.";
    private static final String USUAL_SEED = "clerk-dev.yaml";

    /**
     * Reads the settings.
     *
     * @throws ConfigurationException if the seed cannot be read
     */
    static DevServerSettings of(DevServices config, WebhookSettings webhooks, LaunchMode mode) {
        // Tests beside dev mode would write into the same file.
        Optional<String> snapshot = mode == LaunchMode.TEST ? Optional.empty() : config.snapshot();
        return new DevServerSettings(config.port(), snapshot, webhooks, seed(config.seed()),
                config.nodeModules().stream().map(Path::of).toList());
    }

    private static Seed seed(String name) {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            if (file != null) {
                return Seed.parse(name, new String(file.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new ConfigurationException(e.getMessage(), e);
        }
        if (name.equals(USUAL_SEED)) {
            return Seed.USUAL;
        }
        throw new ConfigurationException(PREFIX + "seed: found " + name
                + ", which is not on the class path; expected the name of a file under src/main/resources");
    }

    /** {@return the same with what a server can take over while it runs} */
    DevServerSettings with(Seed otherSeed, WebhookSettings otherWebhooks) {
        return new DevServerSettings(port, snapshot, otherWebhooks, otherSeed, nodeModules);
    }

    /**
     * The same for the dev server.
     *
     * @throws ConfigurationException if settings are wrong: says all that is
     */
    DevServerOptions options() {
        List<String> problems = new ArrayList<>();
        DevServerOptions options = DevServerOptions.defaults().withSeed(seed)
                .withWebhooks(webhooks.endpoint(Optional.empty(), problems))
                .withSnapshot(snapshot.map(Path::of).orElse(null)).withNodeModules(nodeModules);
        try {
            options = options.withPort(port);
        } catch (IllegalArgumentException e) {
            problems.add(PREFIX + "port: " + e.getMessage());
        }
        refuse(problems);
        return options;
    }

    /**
     * Where a server that runs already is to send webhooks.
     *
     * @param earlier where it has sent them so far: a random secret stays
     * @return null for nowhere
     * @throws ConfigurationException if settings are wrong
     */
    WebhookEndpoint webhooksAfter(Optional<WebhookEndpoint> earlier) {
        List<String> problems = new ArrayList<>();
        WebhookEndpoint endpoint = webhooks.endpoint(earlier.map(WebhookEndpoint::secret), problems);
        refuse(problems);
        return endpoint;
    }

    private static void refuse(List<String> problems) {
        if (!problems.isEmpty()) {
            throw new ConfigurationException("The dev server cannot start:\n  " + String.join("\n  ", problems));
        }
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "DevServerSettings[port=" + port + ", snapshot=" + snapshot + ", webhooks=" + webhooks + "]";
    }
}
