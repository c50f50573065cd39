package io.quarkiverse.clerk.devserver;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Sends what no HTTP client sends. */
final class Raw {

    private static final int PATIENCE_MILLIS = 20_000;

    private Raw() {
    }

    /** All that comes back until the server hangs up. */
    static String send(ClerkDevServer server, String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
