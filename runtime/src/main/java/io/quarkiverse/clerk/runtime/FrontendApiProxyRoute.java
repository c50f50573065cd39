package io.quarkiverse.clerk.runtime;

import static io.quarkus.vertx.http.runtime.RouteConstants.ROUTE_ORDER_BODY_HANDLER;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkiverse.clerk.config.ClerkConfig;
import io.quarkiverse.clerk.config.ClerkInstanceConfig;
import io.quarkiverse.clerk.proxy.FrontendApiProxy;
import io.quarkiverse.clerk.proxy.ProxyOptions;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.tls.TlsConfigurationRegistry;
import io.quarkus.tls.runtime.config.TlsConfigUtils;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.ext.web.Router;

/**
 * Puts the proxy of the Frontend API in the way of requests, if it is switched on. That is decided at run time, so that one
 * image serves all stages.
 */
@Singleton
public class FrontendApiProxyRoute {

    private final List<FrontendApiProxy> proxies = new ArrayList<>();

    /**
     * The route comes before authentication, because who asks is the Frontend API's business; and before a body handler, which
     * would hold the whole body: that one is added with the same order, but later.
     */
    void add(@Observes Router router, ClerkConfig config, Vertx vertx, TlsConfigurationRegistry tls) {
        add(router, config.defaultInstance(), vertx, tls);
        config.namedInstances().values().forEach(instance -> add(router, instance, vertx, tls));
    }

    private void add(Router router, ClerkInstanceConfig config, Vertx vertx, TlsConfigurationRegistry tls) {
        if (config.frontendApiProxy().enabled()) {
            var proxy = new FrontendApiProxy(vertx, clientOptions(config.frontendApiProxy(), tls), options(config));
            proxies.add(proxy);
            router.route(config.frontendApiProxy().path() + "/*").order(ROUTE_ORDER_BODY_HANDLER).handler(proxy);
        }
    }

    private static HttpClientOptions clientOptions(ClerkInstanceConfig.FrontendApiProxy config, TlsConfigurationRegistry tls) {
        var options = new HttpClientOptions();
        config.tlsConfigurationName().ifPresent(name -> TlsConfigUtils.configure(options,
                tls.get(name).orElseThrow(() -> new ConfigurationException(
                        "quarkus.clerk.frontend-api-proxy.tls-configuration-name (QUARKUS_CLERK_FRONTEND_API_PROXY_TLS_"
                                + "CONFIGURATION_NAME): there is no TLS configuration of that name; expected one of "
                                + "quarkus.tls.*"))));
        return options;
    }

    private static ProxyOptions options(ClerkInstanceConfig config) {
        var proxy = config.frontendApiProxy();
        return new ProxyOptions(URI.create(proxy.url()), proxy.path(), config.secretKey().orElseThrow(), proxy.connectTimeout(),
                proxy.readTimeout(), proxy.maxRequestSize().asLongValue());
    }

    @PreDestroy
    void close() {
        proxies.forEach(FrontendApiProxy::close);
    }
}
