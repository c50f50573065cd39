package io.quarkiverse.clerk.proxy;

import java.net.URI;
import java.time.Duration;

/**
 * What the proxy is set to.
 *
 * @param frontendApi where requests are forwarded to: scheme, host and perhaps port, and nothing else
 * @param path where the proxy is below the root of the application, such as {@code /__clerk}; without a slash at the end
 * @param secretKey the secret key of the instance, which goes to the Frontend API and nowhere else
 * @param connectTimeout how long it may take to get a connection
 * @param readTimeout how long nothing may be heard of request and response
 * @param maxRequestSize the largest request body, in bytes
 */
public record ProxyOptions(URI frontendApi, String path, String secretKey, Duration connectTimeout, Duration readTimeout,
        long maxRequestSize) {

    boolean isTls() {
        return frontendApi.getScheme().equals("https");
    }

    int port() {
        int standard = isTls() ? 443 : 80;
        return frontendApi.getPort() < 0 ? standard : frontendApi.getPort();
    }

    /** {@return where requests go; the secret key is left out, so that it cannot reach a log} */
    @Override
    public String toString() {
        return path + " -> " + frontendApi;
    }
}
