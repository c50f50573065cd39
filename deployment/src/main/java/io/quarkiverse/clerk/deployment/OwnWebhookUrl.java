package io.quarkiverse.clerk.deployment;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import io.quarkiverse.clerk.config.WebhooksConfig;
import io.quarkus.runtime.LaunchMode;

/** Where the application that is being built will receive webhooks, by its configuration. */
final class OwnWebhookUrl {

    private static final String HTTP = "quarkus.http.";
    private static final Map<LaunchMode, String> PORTS = Map.of(LaunchMode.DEVELOPMENT, "port", LaunchMode.TEST, "test-port");
    private static final Map<LaunchMode, String> USUAL_PORTS = Map.of(LaunchMode.DEVELOPMENT, "8080", LaunchMode.TEST, "8081");
    private static final Set<String> ALL_ADDRESSES = Set.of("0.0.0.0", "::", "[::]");

    private OwnWebhookUrl() {
    }

    /**
     * Finds it.
     *
     * @param rootPath of the application, which ends with a slash
     * @param config the value of a property, empty if it is not set
     * @return the URL, whose port is 0 in tests that take any free one, which the testing kit tells the dev server; empty if
     *         there is none for plain HTTP, for the dev server has no reason to trust a certificate, or if dev mode takes any
     *         free port
     */
    static Optional<URI> of(LaunchMode mode, String rootPath, Function<String, Optional<String>> config) {
        if (!config.apply(HTTP + "insecure-requests").orElse("enabled").equalsIgnoreCase("enabled")
                || config.apply(HTTP + "host-enabled").orElse("true").equalsIgnoreCase("false")) {
            return Optional.empty();
        }
        var host = config.apply(HTTP + "host").filter(name -> !ALL_ADDRESSES.contains(name)).orElse("localhost");
        var port = config.apply(HTTP + PORTS.get(mode)).orElse(USUAL_PORTS.get(mode));
        if (mode == LaunchMode.DEVELOPMENT && port.equals("0")) {
            return Optional.empty();
        }
        var path = config.apply("quarkus.clerk.webhooks.path").orElse(WebhooksConfig.PATH);
        return url("http://" + (host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host) + ":" + port
                + rootPath.replaceFirst("/$", "") + path);
    }

    /** What is wrong with a setting is told by who reads it, when the application starts. */
    private static Optional<URI> url(String text) {
        try {
            return Optional.of(URI.create(text)).filter(url -> url.getHost() != null);
        } catch (IllegalArgumentException noUrl) {
            return Optional.empty();
        }
    }
}
