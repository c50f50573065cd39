package io.quarkiverse.clerk.runtime;

import java.util.function.Supplier;

import io.quarkiverse.clerk.ClerkClient;
import io.quarkiverse.clerk.MutinyClerkClient;
import io.quarkiverse.clerk.client.calls.NamedClients;
import io.quarkiverse.clerk.config.ClerkConfig;
import io.quarkus.runtime.RuntimeValue;
import io.quarkus.runtime.annotations.Recorder;

/** Makes beans of the clients of instances with names. */
@Recorder
public class NamedClientsRecorder {

    private final RuntimeValue<ClerkConfig> config;

    /**
     * Made by Quarkus.
     *
     * @param config what the user has set
     */
    public NamedClientsRecorder(RuntimeValue<ClerkConfig> config) {
        this.config = config;
    }

    /** {@return what makes the client that blocks} */
    public Supplier<ClerkClient> blocking(String instance) {
        return () -> new NamedClients(config.getValue()).blocking(instance);
    }

    /** {@return what makes the client that does not} */
    public Supplier<MutinyClerkClient> reactive(String instance) {
        return () -> new NamedClients(config.getValue()).reactive(instance);
    }
}
