package io.quarkiverse.clerk.devserver.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.store.Documents;
import io.quarkiverse.clerk.devserver.store.Ids;
import io.quarkiverse.clerk.devserver.store.Store;

/** Where the server listens, and the names that follow from it. */
public final class Address {

    /** Only this machine: the server hands out session tokens to whoever asks. */
    static final String HOST = "127.0.0.1";

    private static final int NAME_LENGTH = 12;

    /** In the store there is one document of this kind, and this is its id. */
    private static final String NAME = "frontend_api_name";

    private final String name;
    private volatile int port;

    /**
     * @param port wanted; 0 for any that is free, until the server listens
     * @param store where the name is kept
     */
    public Address(int port, Store store) {
        this.port = port;
        this.name = store.atomically(() -> name(store.documents(NAME)));
    }

    /**
     * Another one for each instance, even where the port is not: what browsers still have of an instance before must not be
     * taken for this one's, which could not verify it and would leave them standing at the door.
     */
    private static String name(Documents names) {
        return names.find(NAME)
                .orElseGet(() -> names.add(Json.object().put("id", NAME)
                        .put("name", Ids.random(NAME_LENGTH).toLowerCase(Locale.ROOT))))
                .path("name").asText();
    }

    /** The port. */
    public int port() {
        return port;
    }

    void listening(int actualPort) {
        port = actualPort;
    }

    /**
     * Named like those of Clerk's development instances, by which Clerk's script knows that it has to ask for a token of the
     * browser, for there are no cookies here. Clerk has none of this name.
     */
    private String frontendApi() {
        return name + ".clerk.accounts.dev";
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
