package io.quarkiverse.clerk.config;

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
            var deduplication = config.deduplication();
            check.within("deduplication.claim-timeout", deduplication.claimTimeout(), SECOND, DAY, "2M");
            // What may come again within the tolerance has to be known for as long, or whoever saw it could repeat it.
            check.within("deduplication.retention", deduplication.retention(), config.tolerance().multipliedBy(2), YEAR, "24H");
            check.positive("max-body-size", config.maxBodySize().asLongValue(), "1M");
            check.positive("deduplication.max-messages", deduplication.maxMessages(), "100000");
        });
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
