package io.quarkiverse.clerk.runtime;

import org.jboss.logging.Logger;

import io.quarkiverse.clerk.config.ClerkConfig;
import io.quarkiverse.clerk.config.ClerkInstanceConfig;
import io.quarkiverse.clerk.config.ConfigCheck;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.RuntimeValue;
import io.quarkus.runtime.annotations.Recorder;
import io.quarkus.runtime.configuration.ConfigurationException;

/** What happens when the application starts. */
@Recorder
public class ClerkRecorder {

    private static final Logger LOG = Logger.getLogger(ClerkRecorder.class);

    private final RuntimeValue<ClerkConfig> config;

    /**
     * Made by Quarkus.
     *
     * @param config what the user has set
     */
    public ClerkRecorder(RuntimeValue<ClerkConfig> config) {
        this.config = config;
    }

    /** Stops the start, with one message, if the configuration cannot work; warns of what is allowed but rarely meant. */
    public void checkConfig() {
        ConfigCheck.problems(config.getValue()).ifPresent(message -> {
            throw new ConfigurationException(message);
        });
        if (LaunchMode.current() == LaunchMode.NORMAL) {
            warn("quarkus.clerk.", config.getValue().defaultInstance());
            config.getValue().namedInstances().forEach((name, instance) -> warn(ConfigCheck.prefix(name), instance));
        }
    }

    private static void warn(String prefix, ClerkInstanceConfig instance) {
        if (ConfigCheck.hasNoKey(instance)) {
            LOG.warnf("%ssecret-key is not set: webhooks are received, and every token is refused", prefix);
        } else if (instance.auth().authorizedParties().isEmpty()) {
            LOG.warnf(
                    "%sauth.authorized-parties is not set: session tokens that were made for another front end of the instance "
                            + "are accepted too. Set it to the origins of yours, such as https://app.example.com",
                    prefix);
        }
    }
}
