package io.quarkiverse.clerk.devserver.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

import io.quarkiverse.clerk.devserver.DevServerOptions;
import io.quarkiverse.clerk.devserver.seed.Seed;
import io.quarkiverse.clerk.devserver.webhook.WebhookEndpoint;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * An option of the command line that has a value. The description is the one in the list below; all else follows from it.
 *
 * @param option its name
 * @param label stands for its value in the help
 * @param variable of the environment, which counts if the option is not given; null for none
 * @param description for the help, in lines
 * @param set what the value does; throws IllegalArgumentException, with a message that does not show secrets, if it is wrong
 */
record Setting(String option, String label, String variable, List<String> description,
        BiFunction<DevServerOptions, String, DevServerOptions> set) {

    private static final int DEFAULT_PORT = 4011;

    /** What holds unless options say otherwise. */
    static final DevServerOptions DEFAULTS = DevServerOptions.defaults().withPort(DEFAULT_PORT)
            .withNodeModules(List.of(Path.of("node_modules")));

    /** The only one that counts together with another. */
    static final Setting WEBHOOK_SECRET = new Setting("--webhook-secret", "SECRET", "CLERK_WEBHOOK_SIGNING_SECRET",
            List.of("What webhooks are signed with, whsec_ and base64.", "Default: a random one, which is printed"),
            Setting::withWebhookSecret);

    /** In the order of the help. */
    static final List<Setting> ALL = List.of(
            new Setting("--port", "PORT", null,
                    List.of("Where to listen on 127.0.0.1; 0 for any free port.", "Default: " + DEFAULT_PORT),
                    (options, value) -> options.withPort(wholeNumber(value))),
            new Setting("--secret-key", "KEY", "CLERK_SECRET_KEY",
                    List.of("What callers of the Backend API must present.", "Others on this machine can read it in the list",
                            "of processes: better set CLERK_SECRET_KEY.", "Default: a random one, which is printed"),
                    DevServerOptions::withSecretKey),
            new Setting("--seed", "FILE", null,
                    List.of("What is in the instance from the start, in YAML.",
                            "Default: the users ann, bob and cleo, and the organization acme"),
                    (options, value) -> options.withSeed(Seed.read(Path.of(value)))),
            new Setting("--snapshot", "FILE", null,
                    List.of("Where data is kept, to be there again after a restart.", "Default: nowhere"),
                    (options, value) -> options.withSnapshot(Path.of(value))),
            new Setting("--npm", "DIR", null,
                    List.of("Where npm has installed what browsers get from here.", "Default: node_modules"),
                    (options, value) -> options.withNodeModules(List.of(Path.of(value)))),
            new Setting("--webhook-url", "URL", null,
                    List.of("Where a webhook is sent whenever anything is changed.", "Default: nowhere"),
                    (options, value) -> options.withWebhooks(WebhookEndpoint.of(value))),
            WEBHOOK_SECRET);

    /** The variable may be meant for something else, and then is of no account; hence no error without a URL. */
    private static DevServerOptions withWebhookSecret(DevServerOptions options, String secret) {
        WebhookEndpoint endpoint = options.webhooks();
        return endpoint == null ? options
                : options.withWebhooks(new WebhookEndpoint(endpoint.url(), secret, endpoint.events(), endpoint.retries()));
    }

    private static int wholeNumber(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("expected a whole number, found \"" + text + "\"", e);
        }
    }

    OptionSpec toSpec() {
        return OptionSpec.builder(option).paramLabel(label).type(String.class)
                .description(description.toArray(String[]::new)).build();
    }

    /** Applies the value, if there is one; what is wrong with it goes to the problems. */
    DevServerOptions apply(DevServerOptions options, ParseResult line, Map<String, String> environment,
            List<String> problems) {
        try {
            return value(line, environment).map(value -> set.apply(options, value)).orElse(options);
        } catch (IllegalArgumentException e) {
            problems.add((line.hasMatchedOption(option) ? option : variable) + ": " + e.getMessage());
            return options;
        }
    }

    boolean isGiven(ParseResult line, Map<String, String> environment) {
        return value(line, environment).isPresent();
    }

    private Optional<String> value(ParseResult line, Map<String, String> environment) {
        return Optional.ofNullable(line.<String> matchedOptionValue(option, null))
                .or(() -> Optional.ofNullable(variable).map(environment::get).filter(value -> !value.isEmpty()));
    }
}
