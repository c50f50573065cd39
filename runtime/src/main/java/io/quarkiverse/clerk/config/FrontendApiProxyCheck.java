package io.quarkiverse.clerk.config;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The part of {@link ConfigCheck} about the proxy of the Frontend API. What is switched off cannot be wrong. */
final class FrontendApiProxyCheck {

    private static final String GROUP = "quarkus.clerk.frontend-api-proxy.";

    /** Plain segments only: a dot segment, a blank or a router's wildcard would make the route another than it seems. */
    static final Pattern PATH = Pattern.compile("(?:/(?!\\.)[A-Za-z0-9._~-]{1,60}){1,10}");

    private static final Pattern URL = Pattern.compile("https://[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*(:[0-9]{1,5})?");

    private static final Duration LONGEST = Duration.ofHours(1);

    private final Consumer<ConfigProblem> problems;

    private FrontendApiProxyCheck(Consumer<ConfigProblem> problems) {
        this.problems = problems;
    }

    static void check(ClerkInstanceConfig config, Consumer<ConfigProblem> problems) {
        var proxy = config.frontendApiProxy();
        if (proxy.enabled()) {
            var check = new FrontendApiProxyCheck(problems);
            check.secretKey(config.secretKey());
            check.url(proxy.url());
            check.path(proxy.path());
            check.timeout("connect-timeout", proxy.connectTimeout(), "5S");
            check.timeout("read-timeout", proxy.readTimeout(), "30S");
            check.maxRequestSize(proxy.maxRequestSize().asLongValue());
        }
    }

    private void secretKey(Optional<String> key) {
        if (key.isEmpty()) {
            problems.accept(new ConfigProblem("quarkus.clerk.secret-key", "CLERK_SECRET_KEY",
                    "none, though " + GROUP + "enabled is true", "a secret key, which the Frontend API asks of a proxy",
                    "Clerk dashboard > API keys > Secret keys"));
        }
    }

    /** The secret key goes there, so never without TLS. */
    private void url(String url) {
        if (!URL.matcher(url).matches()) {
            add("url", ConfigCheck.describeUrl(url), "an https URL without a path, such as https://frontend-api.clerk.dev",
                    "Leave it out to use Clerk's own");
        }
    }

    private void path(String path) {
        if (!PATH.matcher(path).matches()) {
            add("path", KeyKind.of(path) == KeyKind.UNKNOWN ? "text that is no such path" : KeyKind.describe(path),
                    "a path that begins with a slash and does not end with one, such as /__clerk",
                    "Leave it out for /__clerk");
        }
    }

    private void timeout(String name, Duration timeout, String normal) {
        if (timeout.compareTo(Duration.ofMillis(1)) < 0 || timeout.compareTo(LONGEST) > 0) {
            add(name, timeout.toString(), "a duration above 0S, up to 1H, such as " + normal, "Leave it out for " + normal);
        }
    }

    private void maxRequestSize(long bytes) {
        if (bytes <= 0) {
            add("max-request-size", String.valueOf(bytes), "a size above 0, such as 16M", "Leave it out for 16M");
        }
    }

    private void add(String name, String found, String expected, String whereToFind) {
        problems.accept(new ConfigProblem(GROUP + name, "QUARKUS_CLERK_FRONTEND_API_PROXY_" + variable(name), found, expected,
                whereToFind));
    }

    private static String variable(String name) {
        return name.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
