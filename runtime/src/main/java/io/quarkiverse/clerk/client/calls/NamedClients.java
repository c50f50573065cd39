package io.quarkiverse.clerk.client.calls;

import java.util.function.BiFunction;

import io.quarkiverse.clerk.ClerkClient;
import io.quarkiverse.clerk.MutinyClerkClient;
import io.quarkiverse.clerk.client.InstanceListener;
import io.quarkiverse.clerk.config.ClerkConfig;
import io.quarkus.rest.client.reactive.runtime.RestClientCDIDelegateBuilder;
import io.quarkus.runtime.configuration.ConfigurationException;

/** Makes the clients of instances with names. */
public final class NamedClients {

    private static final String CONFIG_KEY = "clerk";

    private final ClerkConfig config;

    /**
     * Makes none yet.
     *
     * @param config all instances
     */
    public NamedClients(ClerkConfig config) {
        this.config = config;
    }

    /**
     * Makes the client that blocks.
     *
     * @param instance the name of the instance
     * @return a new one
     * @throws ConfigurationException if there is no instance of that name
     */
    public ClerkClient blocking(String instance) {
        return client(ClerkClient.class, instance, ClerkClientCalls::kept);
    }

    /**
     * Makes the client that does not.
     *
     * @param instance the name of the instance
     * @return a new one
     * @throws ConfigurationException if there is no instance of that name
     */
    public MutinyClerkClient reactive(String instance) {
        return client(MutinyClerkClient.class, instance, MutinyClerkClientCalls::kept);
    }

    private <T> T client(Class<T> type, String name, BiFunction<T, Calls, T> kept) {
        var instance = config.namedInstances().get(name);
        if (instance == null) {
            throw new ConfigurationException("@ClerkClientName(\"" + name + "\"): there is no Clerk instance of that name. Set "
                    + "quarkus.clerk.\"" + name + "\".secret-key, or inject one of " + config.namedInstances().keySet());
        }
        var client = InstanceListener.building(name, instance.apiUrl(),
                () -> RestClientCDIDelegateBuilder.createDelegate(type, null, CONFIG_KEY));
        return kept.apply(client, new Calls(instance));
    }
}
