package io.quarkiverse.clerk.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Looks through the configuration for all that is wrong with it, so that it can be put right in one go. */
public final class ConfigCheck {

    private static final String SECRET_KEY = "a secret key, sk_test_… or sk_live_…";
    private static final String PUBLISHABLE_KEY = "a publishable key, pk_test_… or pk_live_…";
    private static final String MACHINE_KEY = "a machine secret key, ak_…";
    private static final String JWT_KEY = "an RSA public key in PEM, 2048 bits or more";

    /**
     * What an address is made of, and no secret is: those have underscores, blanks or line breaks, or stand after an @ or ?.
     */
    private static final Pattern ADDRESS = Pattern.compile("(?=.*[.:/])[A-Za-z0-9.:/-]{1,80}");

    private static final Duration AN_HOUR = Duration.ofHours(1);

    private final List<ConfigProblem> problems = new ArrayList<>();

    private ConfigCheck() {
    }

    /**
     * Checks a configuration.
     *
     * @param config what the user has set
     * @return everything that is wrong, in one message; empty if nothing is
     */
    public static Optional<String> problems(ClerkConfig config) {
        var problems = new ArrayList<>(problems(config.defaultInstance()));
        config.namedInstances().forEach((name, instance) -> problems(instance).stream()
                .map(problem -> problem.of(name)).forEach(problems::add));
        InstancesCheck.check(config, problems::add);
        WebhooksCheck.checkTogether(config, problems::add);
        return problems.isEmpty() ? Optional.empty() : Optional.of(message(problems));
    }

    /** {@return what the properties of an instance begin with} */
    public static String prefix(String instance) {
        return "quarkus.clerk.\"" + instance + "\".";
    }

    /** {@return the environment variable that does the same as a property} */
    public static String environmentVariable(String property) {
        return property.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    }

    private static List<ConfigProblem> problems(ClerkInstanceConfig config) {
        var check = new ConfigCheck();
        check.anyKey(config);
        check.secretKey(config);
        check.publishableKey(config);
        check.machineSecretKey(config);
        check.sameInstanceKind(config);
        check.apiUrl(config);
        check.jwtKey(config);
        check.clockSkew(config);
        check.rolesClaim(config);
        BrowserConfigCheck.check(config, check.problems::add);
        check.sizes(config);
        check.retry(config.client().retry());
        FrontendApiProxyCheck.check(config, check.problems::add);
        WebhooksCheck.check(config.webhooks(), check.problems::add);
        return check.problems;
    }

    /** {@return whether no caller can be authenticated and no call be made} */
    public static boolean hasNoKey(ClerkInstanceConfig config) {
        return config.secretKey().isEmpty() && config.machineSecretKey().isEmpty() && config.auth().jwtKey().isEmpty()
                && config.publishableKey().isEmpty();
    }

    private static String message(List<ConfigProblem> problems) {
        return problems.stream().map(ConfigProblem::toString).collect(Collectors.joining("\n",
                "quarkus-clerk cannot start; %d setting%s wrong:%n".formatted(problems.size(),
                        problems.size() == 1 ? " is" : "s are"),
                ""));
    }

    private void anyKey(ClerkInstanceConfig config) {
        if (hasNoKey(config) && config.webhooks().signingSecret().isEmpty()) {
            secretKeyProblem("no key at all",
                    SECRET_KEY + " (or, to verify tokens only, quarkus.clerk.publishable-key or quarkus.clerk.auth.jwt-key)");
        }
    }

    private void secretKey(ClerkInstanceConfig config) {
        config.secretKey().filter(key -> !KeyKind.of(key).isSecret())
                .ifPresent(key -> secretKeyProblem(KeyKind.describe(key), SECRET_KEY));
    }

    private void publishableKey(ClerkInstanceConfig config) {
        config.publishableKey().filter(key -> PublishableKey.parse(key).isEmpty())
                .ifPresent(key -> add("quarkus.clerk.publishable-key", "CLERK_PUBLISHABLE_KEY", KeyKind.of(key).isPublishable()
                        ? "a publishable key that does not decode to a host, " + KeyKind.mask(key)
                        : KeyKind.describe(key), PUBLISHABLE_KEY, "Clerk dashboard > API keys > Publishable key"));
    }

    private void machineSecretKey(ClerkInstanceConfig config) {
        config.machineSecretKey().filter(key -> KeyKind.of(key) != KeyKind.MACHINE)
                .ifPresent(key -> add("quarkus.clerk.machine-secret-key", "CLERK_MACHINE_SECRET_KEY", KeyKind.describe(key),
                        MACHINE_KEY, "Clerk dashboard > Machines > the machine's page"));
    }

    private void sameInstanceKind(ClerkInstanceConfig config) {
        var secret = config.secretKey().map(KeyKind::of).filter(KeyKind::isSecret);
        var publishable = config.publishableKey().flatMap(PublishableKey::parse);
        if (secret.isPresent() && publishable.isPresent() && secret.get().isLive() != publishable.get().live()) {
            secretKeyProblem(KeyKind.describe(config.secretKey().get()) + ", beside the publishable key "
                    + KeyKind.mask(config.publishableKey().orElseThrow()),
                    "two keys of the same instance: both test or both live");
        }
    }

    private void secretKeyProblem(String found, String expected) {
        add("quarkus.clerk.secret-key", "CLERK_SECRET_KEY", found, expected, "Clerk dashboard > API keys > Secret keys");
    }

    private void apiUrl(ClerkInstanceConfig config) {
        if (!isHttpUrl(config.apiUrl())) {
            add("quarkus.clerk.api-url", "CLERK_API_URL", describeUrl(config.apiUrl()),
                    "an http or https URL, such as https://api.clerk.com", "Leave it out to use Clerk's own");
        }
    }

    /** Shows what was found, unless it may be a secret that has ended up in the wrong place. */
    static String describeUrl(String url) {
        if (KeyKind.of(url) != KeyKind.UNKNOWN) {
            return KeyKind.describe(url);
        }
        return ADDRESS.matcher(url).matches() ? "\"" + url + "\"" : "text that is no such URL";
    }

    static boolean isHttpUrl(String url) {
        try {
            var uri = new URI(url);
            return uri.getHost() != null
                    && ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private void jwtKey(ClerkInstanceConfig config) {
        config.auth().jwtKey().ifPresent(key -> {
            try {
                RsaPublicKeyPem.parse(key);
            } catch (IllegalArgumentException e) {
                add("quarkus.clerk.auth.jwt-key", "CLERK_JWT_KEY", String.valueOf(e.getMessage()), JWT_KEY,
                        "Clerk dashboard > API keys > JWKS public key");
            }
        });
    }

    private void clockSkew(ClerkInstanceConfig config) {
        var skew = config.auth().clockSkew();
        if (!isUpToAnHour(skew)) {
            add("quarkus.clerk.auth.clock-skew", "QUARKUS_CLERK_AUTH_CLOCK_SKEW", skew.toString(),
                    "a duration from 0S to 1H, such as 5S", "Leave it out for 5 seconds");
        }
    }

    /** No claim would ever be found by a path with a blank name in it. */
    private void rolesClaim(ClerkInstanceConfig config) {
        config.auth().rolesClaim().filter(path -> Arrays.stream(path.split("\\.", -1)).anyMatch(String::isBlank))
                .ifPresent(path -> problems.add(ConfigProblem.of("quarkus.clerk.auth.roles-claim", "\"" + path + "\"",
                        "the name of a claim, with dots between names to lead into it, such as metadata.roles",
                        "Clerk dashboard > Sessions > Customize session token")));
    }

    private void sizes(ClerkInstanceConfig config) {
        notNegative("quarkus.clerk.auth.verified-tokens", config.auth().verifiedTokens());
        notNegative("quarkus.clerk.auth.machine-token-cache.size", config.auth().machineTokenCache().size());
        notNegative("quarkus.clerk.auth.machine-token-cache.accepted-for", config.auth().machineTokenCache().acceptedFor());
        notNegative("quarkus.clerk.auth.machine-token-cache.refused-for", config.auth().machineTokenCache().refusedFor());
    }

    private void retry(ClerkInstanceConfig.Client.Retry retry) {
        notNegative("quarkus.clerk.client.retry.max-retries", retry.maxRetries());
        upToAnHour("quarkus.clerk.client.retry.delay", retry.delay());
        upToAnHour("quarkus.clerk.client.retry.max-duration", retry.maxDuration());
    }

    private void upToAnHour(String property, Duration duration) {
        if (!isUpToAnHour(duration)) {
            problems.add(ConfigProblem.of(property, duration.toString(), "a duration from 0S to 1H, such as 5S",
                    "Leave it out for the default"));
        }
    }

    private static boolean isUpToAnHour(Duration duration) {
        return !duration.isNegative() && duration.compareTo(AN_HOUR) <= 0;
    }

    private void notNegative(String property, int number) {
        if (number < 0) {
            problems.add(ConfigProblem.of(property, String.valueOf(number), "a number from 0", "Leave it out for the default"));
        }
    }

    private void notNegative(String property, Duration duration) {
        if (duration.isNegative()) {
            problems.add(ConfigProblem.of(property, duration.toString(), "a duration from 0S, such as 30S",
                    "Leave it out for the default"));
        }
    }

    private void add(String property, String environmentVariable, String found, String expected, String whereToFind) {
        problems.add(new ConfigProblem(property, environmentVariable, found, expected, whereToFind));
    }
}
