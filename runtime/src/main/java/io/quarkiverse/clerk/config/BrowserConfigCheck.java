package io.quarkiverse.clerk.config;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Looks through what concerns sessions in browsers. */
final class BrowserConfigCheck {

    private static final String DOMAIN = "[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*(:[0-9]{1,5})?";
    private static final String URL_OR_PATH = "an http or https URL, or a path that begins with /";
    private static final String DOMAINS = "Clerk dashboard > Domains";

    private final Consumer<ConfigProblem> problems;

    private BrowserConfigCheck(Consumer<ConfigProblem> problems) {
        this.problems = problems;
    }

    static void check(ClerkInstanceConfig config, Consumer<ConfigProblem> problems) {
        var check = new BrowserConfigCheck(problems);
        check.urlOrPath("quarkus.clerk.proxy-url", "CLERK_PROXY_URL", config.proxyUrl(), DOMAINS);
        check.urlOrPath("quarkus.clerk.sign-in-url", "CLERK_SIGN_IN_URL", config.signInUrl(), "Clerk dashboard > Paths");
        check.urlOrPath("quarkus.clerk.sign-up-url", "CLERK_SIGN_UP_URL", config.signUpUrl(), "Clerk dashboard > Paths");
        check.domain(config);
        if (config.satellite().enabled()) {
            check.satellite(config);
        }
        check.patterns("quarkus.clerk.auth.organization-patterns", config.auth().organizationPatterns());
        check.patterns("quarkus.clerk.auth.personal-account-patterns", config.auth().personalAccountPatterns());
    }

    private void urlOrPath(String property, String environmentVariable, Optional<String> value, String whereToFind) {
        value.filter(url -> !url.matches("/[^/\\\\].*|/") && !ConfigCheck.isHttpUrl(url)).ifPresent(url -> problems.accept(
                new ConfigProblem(property, environmentVariable, ConfigCheck.describeUrl(url), URL_OR_PATH, whereToFind)));
    }

    private void domain(ClerkInstanceConfig config) {
        config.domain().filter(domain -> !domain.matches(DOMAIN)).ifPresent(domain -> problems.accept(
                new ConfigProblem("quarkus.clerk.domain", "CLERK_DOMAIN", ConfigCheck.describeUrl(domain),
                        "a domain, such as example.org",
                        DOMAINS)));
    }

    private void satellite(ClerkInstanceConfig config) {
        if (config.domain().isEmpty() && config.proxyUrl().isEmpty()) {
            problems.accept(new ConfigProblem("quarkus.clerk.domain", "CLERK_DOMAIN", "nothing, on a satellite domain",
                    "the satellite's domain, such as example.org (or quarkus.clerk.proxy-url)", DOMAINS));
        }
        boolean development = config.publishableKey().flatMap(PublishableKey::parse).map(key -> !key.live()).orElse(false);
        if (development && config.signInUrl().filter(ConfigCheck::isHttpUrl).isEmpty()) {
            problems.accept(new ConfigProblem("quarkus.clerk.sign-in-url", "CLERK_SIGN_IN_URL",
                    config.signInUrl().map(url -> "a path").orElse("nothing") + ", on a satellite domain in development",
                    "the URL of the primary domain's sign-in page", "Clerk dashboard > Paths"));
        }
    }

    private void patterns(String property, Optional<List<String>> patterns) {
        for (var pattern : patterns.orElse(List.of())) {
            try {
                PathPattern.of(pattern);
            } catch (IllegalArgumentException e) {
                problems.accept(ConfigProblem.of(property, String.valueOf(e.getMessage()) + ", \"" + pattern + "\"",
                        "patterns such as /orgs/:slug/(.*)", "Leave it out unless your paths have organizations in them"));
            }
        }
    }
}
