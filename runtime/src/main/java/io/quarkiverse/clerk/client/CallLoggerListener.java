package io.quarkiverse.clerk.client;

import org.eclipse.microprofile.rest.client.RestClientBuilder;
import org.eclipse.microprofile.rest.client.spi.RestClientListener;

import io.quarkus.rest.client.reactive.runtime.RestClientBuilderImpl;

/** Gives the clients of this extension their logger, and leaves those of the application alone. */
public class CallLoggerListener implements RestClientListener {

    private static final String OURS = "io.quarkiverse.clerk.";

    @Override
    public void onNewClient(Class<?> client, RestClientBuilder builder) {
        if (client.getName().startsWith(OURS) && builder instanceof RestClientBuilderImpl quarkusBuilder) {
            quarkusBuilder.clientLogger(new CallLogger());
        }
    }
}
