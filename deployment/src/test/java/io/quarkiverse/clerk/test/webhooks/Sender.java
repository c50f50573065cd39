package io.quarkiverse.clerk.test.webhooks;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import io.restassured.response.ValidatableResponse;

/** Signs webhooks and sends them, by code of its own. */
final class Sender {

    static final String SECRET = "whsec_" + Base64.getEncoder().encodeToString("a secret of the tests".getBytes(UTF_8));
    static final String OTHER_SECRET = "whsec_" + Base64.getEncoder().encodeToString("another secret".getBytes(UTF_8));
    static final String PATH = "/clerk/webhooks";

    private Sender() {
    }

    static String event(String type, String data) {
        return """
                {"object":"event","type":"%s","timestamp":1750000000123,"instance_id":"ins_1","data":%s,
                "event_attributes":{"http_request":{"client_ip":"203.0.113.7","user_agent":"Browser"}}}""".formatted(type,
                data);
    }

    static ValidatableResponse send(String id, String body) {
        return send(SECRET, PATH, id, body.getBytes(UTF_8));
    }

    static ValidatableResponse send(String secret, String path, String id, byte[] body) {
        long now = Instant.now().getEpochSecond();
        return given().contentType("application/json").header("svix-id", id).header("svix-timestamp", now)
                .header("svix-signature", sign(secret, id, now, body)).body(body).post(path).then();
    }

    static String sign(String secret, String id, long seconds, byte[] body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
            mac.update((id + "." + seconds + ".").getBytes(UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
