package io.quarkiverse.clerk.devserver.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

import io.quarkiverse.clerk.devserver.store.Ids;

/** Where the server listens, and the names that follow from it. */
public final class Address {

    /** Only this machine: the server hands out session tokens to whoever asks. */
    static final String HOST = "127.0.0.1";

    private static final int NAME_LENGTH = 12;

    /**
     * Another one each time, even where the port is not: what browsers still have of an instance before must not be taken for
     * this one's, which could not verify it and would leave them standing at the door.
     */
    private final String name = Ids.random(NAME_LENGTH).toLowerCase(Locale.ROOT);
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

    /** A name under localhost is one of this machine (RFC 6761 section 6.3). Nothing listens there. */
    private String frontendApi() {
        return name + ".localhost:" + port;
    }

    /** Base of every URL, without a slash at the end. */
    public String url() {
        return "http://" + HOST + ":" + port;
    }

    /** The {@code iss} of session tokens: the Frontend API that the publishable key names. */
    public String issuer() {
        return "https://" + frontendApi();
    }

    /** Clerk's format: the host of the Frontend API and a dollar sign, in base64. */
    public String publishableKey() {
        byte[] content = (frontendApi() + "$").getBytes(StandardCharsets.US_ASCII);
        return "pk_test_" + Base64.getEncoder().withoutPadding().encodeToString(content);
    }
}
