package io.quarkiverse.clerk.runtime;

import io.quarkiverse.clerk.config.ClerkConfig;
import io.quarkiverse.clerk.config.ConfigCheck;
import io.quarkus.runtime.RuntimeValue;
import io.quarkus.runtime.annotations.Recorder;
import io.quarkus.runtime.configuration.ConfigurationException;

/** What happens when the application starts. */
@Recorder
public class ClerkRecorder {

    private final RuntimeValue<ClerkConfig> config;

    /**
     * Made by Quarkus.
     *
     * @param config what the user has set
     */
    public ClerkRecorder(RuntimeValue<ClerkConfig> config) {
        this.config = config;
    }

    /** Stops the start, with one message, if the configuration cannot work. */
    public void checkConfig() {
        ConfigCheck.problems(config.getValue()).ifPresent(message -> {
            throw new ConfigurationException(message);
        });
    }
}
