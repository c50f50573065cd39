package io.quarkiverse.clerk.deployment;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.regex.Pattern;

/**
 * Calls of the dev server for the pages of the Dev UI. They run in this process, so that the secret key never reaches the
 * browser. Made by the build, not by the first call: the threads of its client would hold the class loader of the application
 * that was called from, which a live reload throws away.
 */
final class DevServerCalls {

    static final String METHOD = "method";
    static final String PATH = "path";
    static final String BODY = "body";

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);
    /** Faults may hold calls up longer, but nobody looks at a page for longer. */
    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private static final Pattern METHODS = Pattern.compile("GET|POST|PUT|PATCH|DELETE");
    private static final Pattern PATHS = Pattern.compile("/(v1|dev)/[\\w.~%!$&'()*+,;=:@/-]*(\\?[\\w.~%!$&'()*+,;=:@/?-]*)?");
    /** Would lead out of where the path seems to be (path traversal), plain or encoded. */
    private static final Pattern DOT_SEGMENT = Pattern.compile("^[^?]*(/|%2f)(\\.|%2e){1,2}(/|%2f|\\?|$)",
            Pattern.CASE_INSENSITIVE);

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(CONNECT_TIMEOUT).build();
    private final String url;
    private final String secretKey;

    /** @param url of the dev server */
    DevServerCalls(String url, String secretKey) {
        this.url = url;
        this.secretKey = secretKey;
    }

    /** {@return whether such calls are let through} */
    static boolean isAllowed(String method, String path) {
        return method != null && METHODS.matcher(method).matches()
                && path != null && PATHS.matcher(path).matches() && !DOT_SEGMENT.matcher(path).find();
    }

    /**
     * Calls the dev server.
     *
     * @param params the method, the path with its query, and the JSON of the body if there is one
     * @return {@code url}; and {@code status} and {@code body}, or {@code problem} if there is no answer
     */
    CompletionStage<Map<String, Object>> call(Map<String, String> params) {
        String method = params.get(METHOD);
        String path = params.get(PATH);
        if (!isAllowed(method, path)) {
            return CompletableFuture.completedFuture(problem("Only paths under /v1/ and /dev/ can be called."));
        }
        try {
            return http.sendAsync(request(method, URI.create(url + path), params.get(BODY)), BodyHandlers.ofString())
                    .thenApply(this::answer)
                    .exceptionally(e -> problem("The dev server did not answer: " + reason(e)));
        } catch (IllegalArgumentException e) {
            return CompletableFuture.completedFuture(problem("This is no path of a URL: " + path));
        }
    }

    /** {@return what pages are told that belong to an application with a real instance} */
    static Map<String, Object> noDevServer() {
        return Map.of();
    }

    private HttpRequest request(String method, URI uri, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri).timeout(TIMEOUT)
                .header("Authorization", "Bearer " + secretKey);
        if (body == null) {
            return request.method(method, BodyPublishers.noBody()).build();
        }
        return request.header("Content-Type", "application/json").method(method, BodyPublishers.ofString(body)).build();
    }

    private Map<String, Object> answer(HttpResponse<String> response) {
        return Map.of("url", url, "status", response.statusCode(), "body", response.body());
    }

    private Map<String, Object> problem(String text) {
        return Map.of("url", url, "problem", text);
    }

    private static String reason(Throwable e) {
        Throwable cause = e instanceof CompletionException && e.getCause() != null ? e.getCause() : e;
        return cause instanceof IOException && cause.getMessage() != null ? cause.getMessage() : cause.toString();
    }
}
