package io.quarkiverse.clerk.client;

import java.util.concurrent.TimeUnit;

import jakarta.ws.rs.ext.ContextResolver;

import org.eclipse.microprofile.rest.client.RestClientBuilder;
import org.eclipse.microprofile.rest.client.spi.RestClientListener;
import org.jboss.resteasy.reactive.client.api.QuarkusRestClientProperties;

import io.vertx.core.http.HttpClientOptions;

/**
 * Has the clients of this extension end a connection on which nothing has been heard for the read timeout. That timeout alone
 * ends with the header of an answer: a server that begins to answer and falls silent would keep the caller for ever.
 */
public class SilenceListener implements RestClientListener {

    /** A server that says nothing at all is to be reported by the read timeout itself. */
    private static final long LONGER_THAN_THE_READ_TIMEOUT = 500;

    @Override
    public void onNewClient(Class<?> client, RestClientBuilder builder) {
        if (client.getName().startsWith(CallLoggerListener.OURS)
                && builder.getConfiguration().getProperty(QuarkusRestClientProperties.READ_TIMEOUT) instanceof Long timeout
                && timeout > 0) {
            // Last, so that options which the application has for all its clients win.
            builder.register(new Options(timeout + LONGER_THAN_THE_READ_TIMEOUT), Integer.MAX_VALUE);
        }
    }

    private record Options(long milliseconds) implements ContextResolver<HttpClientOptions> {

        @Override
        public HttpClientOptions getContext(Class<?> type) {
            return new HttpClientOptions().setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
                    .setIdleTimeout((int) Math.min(milliseconds, Integer.MAX_VALUE));
        }
    }
}
