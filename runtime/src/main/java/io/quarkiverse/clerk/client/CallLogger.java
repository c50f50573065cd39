package io.quarkiverse.clerk.client;

import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.client.api.ClientLogger;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;

/**
 * Logs calls where {@code quarkus.rest-client.logging.scope} asks for it. Leaves out what the logger of Quarkus would write:
 * the secret key in the headers, passwords and tokens in the bodies, and personal data in the query.
 */
final class CallLogger implements ClientLogger {

    private static final Logger LOG = Logger.getLogger(CallLogger.class);

    @Override
    public void setBodySize(int bodySize) {
        // bodies are not logged
    }

    @Override
    public void logRequest(HttpClientRequest request, Buffer body, boolean omitBody) {
        LOG.infof("Request: %s %s", request.getMethod(), request.path());
    }

    @Override
    public void logResponse(HttpClientResponse response, boolean redirect) {
        LOG.infof("Response: %s %s, status %d, cf-ray %s", response.request().getMethod(), response.request().path(),
                response.statusCode(), response.getHeader("cf-ray"));
    }
}
