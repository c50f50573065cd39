package io.quarkiverse.clerk.auth.http;

import java.util.Collection;
import java.util.List;

import io.quarkiverse.clerk.auth.AuthRequest;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;

/** Reads a Vert.x request. */
final class VertxAuthRequest {

    private VertxAuthRequest() {
    }

    static AuthRequest of(HttpServerRequest request) {
        return new AuthRequest(request.method().name(), () -> url(request), new VertxHeaders(request.headers()));
    }

    /**
     * The URL by which browsers know the request. Quarkus has worked out scheme and authority already, and has believed
     * forwarded headers only if {@code quarkus.http.proxy} says so: a stranger's would send browsers wherever it likes.
     */
    static String url(HttpServerRequest request) {
        var path = request.uri();
        return origin(request) + (path.startsWith("/") ? path : "/");
    }

    static String origin(HttpServerRequest request) {
        return request.scheme() + "://" + request.authority();
    }

    private record VertxHeaders(MultiMap headers) implements AuthRequest.Headers {

        @Override
        public List<String> getAll(String name) {
            return headers.getAll(name);
        }

        @Override
        public Collection<String> names() {
            return headers.names();
        }
    }
}
