package io.quarkiverse.clerk.test.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.eclipse.microprofile.config.ConfigProvider;
import org.hamcrest.Matcher;
import org.hamcrest.MatcherAssert;

import io.vertx.core.json.JsonObject;

/** Signs webhooks and sends them, by code of its own. */
final class Sender {

    static final String SECRET = "whsec_" + Base64.getEncoder().encodeToString("a secret of the tests".getBytes(UTF_8));
    static final String OTHER_SECRET = "whsec_" + Base64.getEncoder().encodeToString("another secret".getBytes(UTF_8));
    static final String PATH = "/clerk/webhooks";

    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Sender() {
    }

    static String event(String type, String data) {
        return """
                {"object":"event","type":"%s","timestamp":1750000000123,"instance_id":"ins_1","data":%s,
                "event_attributes":{"http_request":{"client_ip":"203.0.113.7","user_agent":"Browser"}}}""".formatted(type,
                data);
    }

    static Answer send(String id, String body) {
        return send(SECRET, PATH, id, body.getBytes(UTF_8));
    }

    static Answer send(String secret, String path, String id, byte[] body) {
        long now = Instant.now().getEpochSecond();
        return request("POST", path, body, "content-type", "application/json", "svix-id", id, "svix-timestamp",
                String.valueOf(now), "svix-signature", sign(secret, id, now, body));
    }

    static Answer request(String method, String path, byte[] body, String... headers) {
        var url = ConfigProvider.getConfig().getValue("test.url", String.class).replaceFirst("/$", "");
        var request = HttpRequest.newBuilder(URI.create(url + path)).method(method, BodyPublishers.ofByteArray(body));
        try {
            var answer = CLIENT.send((headers.length == 0 ? request : request.headers(headers)).build(),
                    BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is answered. Without REST Assured, which takes longer to begin, in each application anew, than all of a test. */
    record Answer(int status, String text) {

        Answer statusCode(int expected) {
            assertThat(status).as(text).isEqualTo(expected);
            return this;
        }

        Answer body(Matcher<? super String> expected) {
            MatcherAssert.assertThat(text, expected);
            return this;
        }

        Answer body(String key, Matcher<? super String> expected) {
            MatcherAssert.assertThat(new JsonObject(text).getString(key), expected);
            return this;
        }
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
