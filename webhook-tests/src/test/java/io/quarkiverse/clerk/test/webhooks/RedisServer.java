package io.quarkiverse.clerk.test.webhooks;

import static io.quarkiverse.clerk.test.webhooks.Programs.await;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.Socket;
import java.util.List;

/** A Redis that keeps nothing on disk. */
public final class RedisServer {

    private final String pid;
    private final int port;

    /**
     * One that does not run yet.
     *
     * @param name those with the same one are the same
     */
    public RedisServer(String name) {
        this.pid = "test.pid." + name;
        this.port = Programs.port(name);
    }

    public String url() {
        return "redis://127.0.0.1:" + port;
    }

    public void start() {
        try {
            var process = new ProcessBuilder("redis-server", "--port", String.valueOf(port), "--bind", "127.0.0.1", "--save",
                    "",
                    "--appendonly", "no").redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD).start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            System.setProperty(pid, String.valueOf(process.pid()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        await("Redis answers", this::answers);
    }

    public void stop() {
        ProcessHandle.of(Long.getLong(pid)).ifPresent(process -> {
            process.destroyForcibly();
            process.onExit().join();
        });
    }

    /** Lets it hang: connections stay open, and nothing is answered. */
    public void hang() {
        signal("STOP");
    }

    public void goOn() {
        signal("CONT");
    }

    private void signal(String name) {
        Programs.run(List.of("kill", "-" + name, System.getProperty(pid)));
    }

    private boolean answers() {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(1000);
            socket.getOutputStream().write("PING\r\n".getBytes(US_ASCII));
            return new String(socket.getInputStream().readNBytes(7), US_ASCII).equals("+PONG\r\n");
        } catch (IOException notYet) {
            return false;
        }
    }
}
