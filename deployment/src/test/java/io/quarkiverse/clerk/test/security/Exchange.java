package io.quarkiverse.clerk.test.security;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.util.List;
import java.util.concurrent.CompletionException;

import io.quarkus.test.common.http.TestHTTPResourceManager;

/**
 * The answer to a request whose path is sent exactly as it is written, which other clients of HTTP tidy up first.
 *
 * @param status the status; 101 for a WebSocket that was opened
 * @param body the body; empty for WebSockets
 * @param challenges the values of {@code WWW-Authenticate}
 */
record Exchange(int status, String body, List<String> challenges) {

    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** {@return the answer to a request with a token, or without one if that is null} */
    static Exchange of(String method, String path, String token, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(root() + path)).method(method, BodyPublishers.noBody());
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return of(HTTP.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** {@return the answer to the upgrade to a WebSocket, which is closed again} */
    static Exchange ofUpgrade(String path, String token) {
        var socket = HTTP.newWebSocketBuilder();
        if (token != null) {
            socket.header("Authorization", "Bearer " + token);
        }
        try {
            socket.buildAsync(URI.create(root().replaceFirst("http", "ws") + path), new WebSocket.Listener() {
            }).join().abort();
            return new Exchange(101, "", List.of());
        } catch (CompletionException e) {
            if (e.getCause() instanceof WebSocketHandshakeException refused) {
                return new Exchange(refused.getResponse().statusCode(), "", challenges(refused.getResponse()));
            }
            throw e;
        }
    }

    private static Exchange of(HttpResponse<String> answer) {
        return new Exchange(answer.statusCode(), answer.body(), challenges(answer));
    }

    private static List<String> challenges(HttpResponse<?> answer) {
        return answer.headers().allValues("WWW-Authenticate");
    }

    private static String root() {
        var root = TestHTTPResourceManager.getUri();
        return root.endsWith("/") ? root.substring(0, root.length() - 1) : root;
    }
}
