package io.quarkiverse.clerk.proxy;

import java.util.Set;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.RoutingContext;

/**
 * Forwards requests to Clerk's Frontend API and its answers back, as Clerk's guide "Proxying the Clerk Frontend API" asks.
 * Bodies are never held as a whole. Nothing blocks, and redirects are left to the browser.
 */
public final class FrontendApiProxy implements Handler<RoutingContext>, AutoCloseable {

    private static final Logger LOG = Logger.getLogger(FrontendApiProxy.class);

    /** Not TRACE, whose answer repeats the request: the secret key would come back to the stranger. Nor CONNECT, a tunnel. */
    private static final Set<HttpMethod> METHODS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST, HttpMethod.PUT,
            HttpMethod.PATCH, HttpMethod.DELETE, HttpMethod.OPTIONS);

    /** Clerk answers in milliseconds, so this is more than an application needs; and not so many that it harms Clerk. */
    private static final int CONNECTIONS = 100;

    private final HttpClient client;
    private final ProxyOptions options;

    /**
     * Makes a proxy.
     *
     * @param vertx what it runs on
     * @param tls how connections are secured; changed by this
     * @param options what it is set to
     */
    public FrontendApiProxy(Vertx vertx, HttpClientOptions tls, ProxyOptions options) {
        this.client = vertx.createHttpClient(tls.setSsl(options.isTls()), new PoolOptions().setHttp1MaxSize(CONNECTIONS));
        this.options = options;
    }

    @Override
    public void handle(RoutingContext context) {
        var request = context.request();
        request.pause();
        var proxyPath = below(context.mountPoint()) + options.path();
        var target = ProxyTarget.of(requested(request), proxyPath);
        var refusal = target instanceof ProxyTarget.Refusal refused ? refused.error() : refusal(request);
        if (refusal != null) {
            Refusals.answer(context, refusal);
        } else if (target instanceof ProxyTarget.Forward forward) {
            forward(context, forward.uri(), proxyPath);
        }
    }

    /** {@return the root path of the application, where it is not just a slash} */
    private static String below(@Nullable String mountPoint) {
        return mountPoint == null || mountPoint.equals("/") ? "" : mountPoint.replaceFirst("/$", "");
    }

    /**
     * {@return the path and the query, or all of a request line that names another host} In front of the URI Quarkus may have
     * put a forwarded prefix, which the path has not.
     */
    private static String requested(HttpServerRequest request) {
        if (!request.uri().startsWith("/")) {
            return request.uri();
        }
        return request.query() == null ? request.path() : request.path() + "?" + request.query();
    }

    private @Nullable ProxyError refusal(HttpServerRequest request) {
        if (!METHODS.contains(request.method())) {
            return ProxyError.METHOD_REFUSED;
        }
        if (request.headers().contains(HttpHeaders.UPGRADE, "websocket", true)) {
            return ProxyError.UPGRADE_REFUSED;
        }
        if (request.authority() == null) {
            return ProxyError.NO_HOST;
        }
        return RequestBody.isLargerThan(options.maxRequestSize(), request) ? ProxyError.TOO_LARGE : null;
    }

    private void forward(RoutingContext context, String uri, String proxyPath) {
        var visitor = visitor(context.request());
        client.request(new RequestOptions()
                .setMethod(context.request().method())
                .setHost(options.frontendApi().getHost()).setPort(options.port()).setURI(uri)
                .setFollowRedirects(false)
                .setConnectTimeout(options.connectTimeout().toMillis()))
                .onSuccess(upstream -> {
                    if (context.response().closed()) {
                        upstream.reset();
                    } else {
                        new Exchange(context, upstream, options, visitor.origin() + proxyPath).start(visitor);
                    }
                })
                .onFailure(failure -> {
                    LOG.warnf("Cannot connect to the Frontend API at %s: %s", options.frontendApi(), failure.getMessage());
                    Refusals.answer(context, ProxyError.UNREACHABLE);
                });
    }

    private static Visitor visitor(HttpServerRequest request) {
        var authority = request.authority();
        var address = request.remoteAddress();
        return new Visitor(request.scheme(), authority.host(), authority.port(),
                address == null ? null : address.hostAddress());
    }

    /** Closes the connections to the Frontend API. */
    @Override
    public void close() {
        client.close();
    }
}
