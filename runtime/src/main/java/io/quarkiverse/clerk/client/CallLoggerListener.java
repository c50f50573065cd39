package io.quarkiverse.clerk.client;

import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.rest.client.RestClientBuilder;
import org.eclipse.microprofile.rest.client.spi.RestClientListener;
import org.jboss.resteasy.reactive.client.api.LoggingScope;
import org.jboss.resteasy.reactive.client.api.QuarkusRestClientProperties;

import io.quarkus.rest.client.reactive.runtime.RestClientBuilderImpl;

/** Gives the clients of this extension their logger, and leaves those of the application alone. */
public class CallLoggerListener implements RestClientListener {

    static final String OURS = "io.quarkiverse.clerk.";

    @Override
    public void onNewClient(Class<?> client, RestClientBuilder builder) {
        if (client.getName().startsWith(OURS) && builder instanceof RestClientBuilderImpl quarkusBuilder) {
            quarkusBuilder.clientLogger(new CallLogger());
            if (scope(builder) == LoggingScope.ALL) {
                // This scope also has Netty dump the bytes on the wire, with the secret key among them.
                builder.property(QuarkusRestClientProperties.LOGGING_SCOPE, LoggingScope.REQUEST_RESPONSE);
            }
        }
    }

    private static LoggingScope scope(RestClientBuilder builder) {
        return builder.getConfiguration().getProperty(QuarkusRestClientProperties.LOGGING_SCOPE) instanceof LoggingScope own
                ? own
                : ConfigProvider.getConfig().getOptionalValue("quarkus.rest-client.logging.scope", String.class)
                        .map(LoggingScope::forName).orElse(LoggingScope.NONE);
    }
}
