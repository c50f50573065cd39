package io.quarkiverse.clerk.test.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server that does what no decent one does: it resets, falls silent, or ends in the middle. Keeps what it is sent. */
final class RawServer {

    private final ServerSocket server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private volatile List<Reply> replies = List.of();

    RawServer(int port) {
        try {
            server = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.execute(this::accept);
    }

    /** What a request gets. */
    interface Reply {
        void to(Socket client) throws IOException;
    }

    static Reply json(int status, String body, String... headers) {
        return answer(status, "application/json", body, headers);
    }

    static Reply html(int status, String body) {
        return answer(status, "text/html", body);
    }

    private static Reply answer(int status, String type, String body, String... headers) {
        return announcing(status, type, body.getBytes(UTF_8).length, body, headers);
    }

    /** Ends the connection when half of the text has been sent. */
    static Reply half(String body) {
        return announcing(200, "application/json", body.length(), body.substring(0, body.length() / 2));
    }

    private static Reply announcing(int status, String type, int length, String body, String... headers) {
        var head = "HTTP/1.1 " + status + " X\r\nContent-Type: " + type + "\r\nContent-Length: " + length
                + "\r\nConnection: close\r\n" + String.join("", List.of(headers).stream().map(line -> line + "\r\n").toList());
        return client -> client.getOutputStream().write((head + "\r\n" + body).getBytes(UTF_8));
    }

    /** Begins to answer, and goes on when the client has given up. */
    static Reply slow(String body) {
        return client -> {
            half(body).to(client);
            client.getInputStream().read();
        };
    }

    static Reply reset() {
        return client -> client.setSoLinger(true, 0);
    }

    /** One after the other, the last of them again and again. */
    void replies(Reply... inTurn) {
        requests.clear();
        replies = List.of(inTurn);
    }

    /** {@return all requests: request line, header, body} */
    List<String> requests() {
        return requests;
    }

    /** {@return their first lines} */
    List<String> requestLines() {
        return requests.stream().map(request -> request.substring(0, request.indexOf("\r\n"))).toList();
    }

    void stop() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.shutdownNow();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                var client = server.accept();
                threads.execute(() -> serve(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            var request = read(client.getInputStream());
            Reply reply;
            synchronized (this) {
                reply = replies.get(Math.min(requests.size(), replies.size() - 1));
                requests.add(request);
            }
            reply.to(client);
        } catch (IOException gone) {
            // the client has had enough
        }
    }

    private static String read(InputStream in) throws IOException {
        var head = new ByteArrayOutputStream();
        while (!head.toString(UTF_8).endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("no request");
            }
            head.write(next);
        }
        var length = head.toString(UTF_8).lines().filter(line -> line.toLowerCase().startsWith("content-length:"))
                .mapToInt(line -> Integer.parseInt(line.substring(15).trim())).findFirst().orElse(0);
        return head.toString(UTF_8) + new String(in.readNBytes(length), UTF_8);
    }
}
