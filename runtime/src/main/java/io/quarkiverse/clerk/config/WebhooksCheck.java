package io.quarkiverse.clerk.config;

import static java.util.Comparator.naturalOrder;

import java.time.Duration;
import java.util.function.Consumer;

import io.quarkiverse.clerk.webhooks.WebhookVerifier;

/** The part of {@link ConfigCheck} about webhooks. What is switched off cannot be wrong. */
final class WebhooksCheck {

    private static final String GROUP = "quarkus.clerk.webhooks.";

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration YEAR = Duration.ofDays(365);

    private final Consumer<ConfigProblem> problems;

    private WebhooksCheck(Consumer<ConfigProblem> problems) {
        this.problems = problems;
    }

    static void check(WebhooksConfig config, Consumer<ConfigProblem> problems) {
        config.signingSecret().ifPresent(secrets -> {
            var check = new WebhooksCheck(problems);
            secrets.stream().filter(secret -> !WebhookVerifier.isSecret(secret)).forEach(check::signingSecret);
            if (!FrontendApiProxyCheck.PATH.matcher(config.path()).matches()) {
                check.add("path", "text that is no such path",
                        "a path that begins with a slash and does not end with one, such as /clerk/webhooks",
                        "Leave it out for /clerk/webhooks; the dashboard has to be given the same: Webhooks > Endpoint URL");
            }
            check.within("tolerance", config.tolerance(), SECOND, HOUR, "5M");
            check.positive("max-body-size", config.maxBodySize().asLongValue(), "1M");
        });
    }

    /** The part about all instances together. */
    static void checkTogether(ClerkConfig config, Consumer<ConfigProblem> problems) {
        deduplication(config, problems);
        proxies(config, problems);
    }

    /** Set with the instance that has no name. */
    private static void deduplication(ClerkConfig config, Consumer<ConfigProblem> problems) {
        config.instances().values().stream().map(ClerkInstanceConfig::webhooks)
                .filter(webhooks -> webhooks.signingSecret().isPresent()).map(WebhooksConfig::tolerance)
                .max(naturalOrder()).ifPresent(tolerance -> {
                    var check = new WebhooksCheck(problems);
                    var deduplication = config.defaultInstance().webhooks().deduplication();
                    check.within("deduplication.claim-timeout", deduplication.claimTimeout(), SECOND, DAY, "2M");
                    // What may come again within the tolerance has to be known for as long, or whoever saw it could repeat it.
                    check.within("deduplication.retention", deduplication.retention(), twice(tolerance), YEAR, "24H");
                    check.positive("deduplication.max-messages", deduplication.maxMessages(), "100000");
                });
    }

    /** The proxy sends all that is below its path on to Clerk, and might be asked first. */
    private static void proxies(ClerkConfig config, Consumer<ConfigProblem> problems) {
        config.instances().forEach((name, instance) -> {
            var webhooks = instance.webhooks();
            config.instances().values().stream().map(ClerkInstanceConfig::frontendApiProxy)
                    .filter(proxy -> proxy.enabled() && webhooks.signingSecret().isPresent()
                            && (webhooks.path() + "/").startsWith(proxy.path() + "/"))
                    .findAny().ifPresent(proxy -> problems.accept(ConfigProblem.of(prefix(name) + "webhooks.path",
                            "one that belongs to quarkus.clerk.frontend-api-proxy.path",
                            "another path, such as /clerk/webhooks",
                            "The dashboard has to be given the same: Webhooks > Endpoint URL")));
        });
    }

    private static String prefix(String instance) {
        return instance.equals(ClerkConfig.DEFAULT_INSTANCE) ? "quarkus.clerk." : ConfigCheck.prefix(instance);
    }

    private static Duration twice(Duration tolerance) {
        return (tolerance.compareTo(HOUR) < 0 ? tolerance : HOUR).multipliedBy(2);
    }

    private void signingSecret(String secret) {
        problems.accept(new ConfigProblem(GROUP + "signing-secret", "CLERK_WEBHOOK_SIGNING_SECRET",
                KeyKind.of(secret) == KeyKind.UNKNOWN ? "text that is no signing secret" : KeyKind.describe(secret),
                "a signing secret, whsec_ and base64", "Clerk dashboard > Webhooks > the endpoint's page > Signing Secret"));
    }

    private void within(String name, Duration found, Duration least, Duration most, String normal) {
        if (found.compareTo(least) < 0 || found.compareTo(most) > 0) {
            add(name, found.toString(), "a duration from " + text(least) + " to " + text(most) + ", such as " + normal,
                    "Leave it out for " + normal);
        }
    }

    private static String text(Duration duration) {
        return duration.toString().substring("PT".length());
    }

    private void positive(String name, long found, String normal) {
        if (found <= 0) {
            add(name, String.valueOf(found), "a number above 0, such as " + normal, "Leave it out for " + normal);
        }
    }

    private void add(String name, String found, String expected, String whereToFind) {
        problems.accept(ConfigProblem.of(GROUP + name, found, expected, whereToFind));
    }
}
