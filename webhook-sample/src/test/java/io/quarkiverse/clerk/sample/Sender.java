package io.quarkiverse.clerk.sample;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;

import io.quarkiverse.clerk.devserver.webhook.WebhookSignature;

/** Sends webhooks. */
final class Sender {

    private final WebhookSignature signature;

    Sender(String secret) {
        signature = new WebhookSignature(secret);
    }

    /** {@return the status of the answer} */
    int send(Histories.Event event) {
        var body = event.body().getBytes(UTF_8);
        var now = Instant.now();
        return given().contentType("application/json").header("svix-id", event.id())
                .header("svix-timestamp", now.getEpochSecond()).header("svix-signature", signature.sign(event.id(), now, body))
                .body(body).post("/clerk/webhooks").statusCode();
    }
}
