package io.quarkiverse.clerk.client;

import java.net.URI;
import java.util.function.Supplier;

import jakarta.ws.rs.client.ClientRequestContext;

import org.eclipse.microprofile.rest.client.RestClientBuilder;
import org.eclipse.microprofile.rest.client.spi.RestClientListener;
import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.config.ClerkConfig;

/**
 * Gives clients of instances with names their URL. Quarkus configures a client by its interface, so that all instances have
 * timeouts, proxy and TLS of {@code quarkus.rest-client.clerk.*} in common; what is different is put in while one is built.
 */
public class InstanceListener implements RestClientListener {

    private static final String INSTANCE = "io.quarkiverse.clerk.instance";
    private static final ThreadLocal<@Nullable Target> BUILDING = new ThreadLocal<>();

    private record Target(String instance, URI apiUrl) {
    }

    /**
     * Builds a client on the current thread.
     *
     * @param instance the name of the instance
     * @param apiUrl where its Backend API is
     * @param client what builds the client
     * @return the client
     */
    public static <T> T building(String instance, String apiUrl, Supplier<T> client) {
        BUILDING.set(new Target(instance, URI.create(apiUrl)));
        try {
            return client.get();
        } finally {
            BUILDING.remove();
        }
    }

    @Override
    public void onNewClient(Class<?> client, RestClientBuilder builder) {
        var target = BUILDING.get();
        if (target != null) {
            builder.baseUri(target.apiUrl()).property(INSTANCE, target.instance());
        }
    }

    /** {@return the name of the instance whose client makes a call} */
    static String instance(ClientRequestContext call) {
        return call.getConfiguration().getProperty(INSTANCE) instanceof String name ? name : ClerkConfig.DEFAULT_INSTANCE;
    }
}
