package io.quarkiverse.clerk.devserver.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Where the server listens, and the names that follow from it. */
public final class Address {

    /** Only this machine: the server hands out session tokens to whoever asks. */
    static final String HOST = "127.0.0.1";

    private volatile int port;

    /** @param port wanted; 0 for any that is free, until the server listens */
    public Address(int port) {
        this.port = port;
    }

    /** The port. */
    public int port() {
        return port;
    }

    void listening(int actualPort) {
        port = actualPort;
    }

    private String authority() {
        return HOST + ":" + port;
    }

    /** Base of every URL, without a slash at the end. */
    public String url() {
        return "http://" + authority();
    }

    /** The {@code iss} of session tokens: the Frontend API that the publishable key names. Nothing listens there. */
    public String issuer() {
        return "https://" + authority();
    }

    /** Clerk's format: the host of the Frontend API and a dollar sign, in base64. */
    public String publishableKey() {
        byte[] content = (authority() + "$").getBytes(StandardCharsets.US_ASCII);
        return "pk_test_" + Base64.getEncoder().withoutPadding().encodeToString(content);
    }
}
