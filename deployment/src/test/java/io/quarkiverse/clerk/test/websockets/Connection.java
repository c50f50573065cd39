package io.quarkiverse.clerk.test.websockets;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

import org.eclipse.microprofile.config.ConfigProvider;

/** A WebSocket connection to the application. */
public final class Connection implements WebSocket.Listener, AutoCloseable {

    private static final long PATIENCE_SECONDS = 20;

    private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
    private final CompletableFuture<String> closed = new CompletableFuture<>();
    private final StringBuilder message = new StringBuilder();
    private WebSocket socket;

    /** Opens one with a token in the header. */
    public static Connection withToken(String token) {
        return open(builder -> builder.header("Authorization", "Bearer " + token));
    }

    /** Opens one with the cookies of a browser. */
    public static Connection withCookies(String cookies) {
        return open(builder -> builder.header("Cookie", cookies));
    }

    /** Opens one with two sub-protocols. */
    public static Connection withSubprotocols(String first, String second) {
        return open(builder -> builder.subprotocols(first, second));
    }

    /** {@return the status with which a connection is refused} */
    public static int refusal(UnaryOperator<WebSocket.Builder> with) {
        try (var connection = open(with)) {
            throw new AssertionError("The connection was opened");
        } catch (CompletionException e) {
            return ((WebSocketHandshakeException) e.getCause()).getResponse().statusCode();
        }
    }

    private static Connection open(UnaryOperator<WebSocket.Builder> with) {
        var connection = new Connection();
        int port = ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
        connection.socket = with.apply(HttpClient.newHttpClient().newWebSocketBuilder())
                .buildAsync(URI.create("ws://localhost:" + port + "/talk"), connection).join();
        return connection;
    }

    /** {@return the answer to a message} */
    public String ask(String message) {
        socket.sendText(message, true).join();
        try {
            return answers.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@return why the application has closed it, when it does} */
    public String closed() {
        return closed.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    @Override
    public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
        message.append(data);
        if (last) {
            answers.add(message.toString());
            message.setLength(0);
        }
        webSocket.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket webSocket, int status, String reason) {
        closed.complete(status + " " + reason);
        return null;
    }

    @Override
    public void close() {
        socket.abort();
    }
}
