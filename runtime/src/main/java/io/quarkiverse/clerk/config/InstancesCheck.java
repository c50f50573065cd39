package io.quarkiverse.clerk.config;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The part of {@link ConfigCheck} about several instances together. */
final class InstancesCheck {

    private static final String DASHBOARD = "Clerk dashboard > API keys > Publishable key";

    private final Consumer<ConfigProblem> problems;

    private InstancesCheck(Consumer<ConfigProblem> problems) {
        this.problems = problems;
    }

    static void check(ClerkConfig config, Consumer<ConfigProblem> problems) {
        var named = config.namedInstances();
        if (!named.isEmpty()) {
            var all = new LinkedHashMap<String, ClerkInstanceConfig>();
            all.put(ClerkConfig.DEFAULT_INSTANCE, config.defaultInstance());
            all.putAll(named);
            var check = new InstancesCheck(problems);
            named.forEach(check::issuerIsKnown);
            check.issuersDiffer(all);
            check.proxiesDiffer(all);
            check.webhooksDiffer(all);
        }
    }

    /** Without it, no request could be told to be for the instance, and no token of another would be refused for its issuer. */
    private void issuerIsKnown(String name, ClerkInstanceConfig instance) {
        if (instance.publishableKey().isEmpty() && instance.auth().issuer().isEmpty()) {
            problems.accept(ConfigProblem.of(ConfigCheck.prefix(name) + "publishable-key", "none",
                    "the publishable key, by which tokens of the instance are told from those of others (or "
                            + ConfigCheck.prefix(name) + "auth.issuer)",
                    DASHBOARD));
        }
    }

    private void issuersDiffer(Map<String, ClerkInstanceConfig> instances) {
        var seen = new HashSet<String>();
        instances.forEach((name, instance) -> issuers(instance).forEach(issuer -> {
            if (!seen.add(issuer)) {
                problems.accept(ConfigProblem.of(ConfigCheck.prefix(name) + "publishable-key",
                        "the issuer of another instance, " + issuer, "an instance of its own", DASHBOARD));
            }
        }));
    }

    private static List<String> issuers(ClerkInstanceConfig instance) {
        return instance.auth().issuer().orElseGet(() -> instance.publishableKey().flatMap(PublishableKey::parse)
                .map(PublishableKey::issuer).stream().toList());
    }

    /** At one path, the event of one instance could pass for that of another. */
    private void webhooksDiffer(Map<String, ClerkInstanceConfig> instances) {
        var seen = new HashSet<String>();
        instances.forEach((name, instance) -> {
            var webhooks = instance.webhooks();
            if (webhooks.signingSecret().isPresent() && !seen.add(webhooks.path())) {
                problems.accept(ConfigProblem.of(ConfigCheck.prefix(name) + "webhooks.path",
                        "that of another instance, " + webhooks.path(), "another path, such as /clerk/webhooks/" + name,
                        "Clerk dashboard of the instance > Webhooks > Endpoint URL has to be the same"));
            }
        });
    }

    private void proxiesDiffer(Map<String, ClerkInstanceConfig> instances) {
        var seen = new HashSet<String>();
        instances.forEach((name, instance) -> {
            var proxy = instance.frontendApiProxy();
            if (proxy.enabled() && !seen.add(proxy.path())) {
                problems.accept(ConfigProblem.of(ConfigCheck.prefix(name) + "frontend-api-proxy.path",
                        "that of another instance, " + proxy.path(), "another path, such as /__clerk-" + name,
                        "The front ends of the instance have to be given the same"));
            }
        });
    }
}
