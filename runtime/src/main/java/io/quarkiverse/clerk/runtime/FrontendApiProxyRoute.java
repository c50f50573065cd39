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
import io.quarkiverse.clerk.config.ConfigCheck;
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
        add("quarkus.clerk.", config.defaultInstance(), router, vertx, tls);
        config.namedInstances().forEach((name, instance) -> add(ConfigCheck.prefix(name), instance, router, vertx, tls));
    }

    private void add(String prefix, ClerkInstanceConfig config, Router router, Vertx vertx, TlsConfigurationRegistry tls) {
        if (config.frontendApiProxy().enabled()) {
            var proxy = new FrontendApiProxy(vertx, clientOptions(prefix, config.frontendApiProxy(), tls), options(config));
            proxies.add(proxy);
            router.route(config.frontendApiProxy().path() + "/*").order(ROUTE_ORDER_BODY_HANDLER).handler(proxy);
        }
    }

    private static HttpClientOptions clientOptions(String prefix, ClerkInstanceConfig.FrontendApiProxy config,
            TlsConfigurationRegistry tls) {
        var options = new HttpClientOptions();
        var property = prefix + "frontend-api-proxy.tls-configuration-name";
        config.tlsConfigurationName().ifPresent(name -> TlsConfigUtils.configure(options,
                tls.get(name).orElseThrow(() -> new ConfigurationException("%s (%s): there is no TLS configuration of that "
                        .formatted(property, ConfigCheck.environmentVariable(property))
                        + "name; expected one of quarkus.tls.*"))));
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
