package io.quarkiverse.clerk.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

import io.quarkiverse.clerk.webhooks.ClerkWebhooks;
import io.quarkiverse.clerk.webhooks.WebhookVerifier;

/** A webhook, from its headers and bytes on. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class WebhookReceived {

    private static final String ALGORITHM = "HmacSHA256";
    private static final SecretKeySpec KEY = new SecretKeySpec("a secret of twenty-four.".getBytes(UTF_8), ALGORITHM);
    private static final Clock CLOCK = Clock.fixed(Instant.ofEpochSecond(1_750_000_000), ZoneOffset.UTC);

    /** Of the body, in bytes. */
    @Param({ "2048", "921600" })
    int size;

    private final WebhookVerifier verifier = new WebhookVerifier(
            List.of("whsec_" + Base64.getEncoder().encodeToString(KEY.getEncoded())), Duration.ofMinutes(5), CLOCK);
    private final ClerkWebhooks webhooks = new ClerkWebhooks(Optional.of(verifier));
    private byte[] body;
    private Map<String, List<String>> headers;

    /** A user who has as much metadata as is needed for the size. */
    @Setup
    public void sign() {
        var user = """
                {"object":"user","id":"user_1","first_name":"Ann","last_name":"Lindgren","has_image":true,
                "email_addresses":[{"object":"email_address","id":"idn_1","email_address":"ann@example.com","linked_to":[]}],
                "primary_email_address_id":"idn_1","created_at":1750000000123,"updated_at":1750000000123,
                "public_metadata":{"text":"%s"}}""";
        var event = """
                {"object":"event","type":"user.created","timestamp":1750000000123,"instance_id":"ins_1","data":%s}"""
                .formatted(user);
        body = event.formatted("x".repeat(size + "%s".length() - event.length())).getBytes(UTF_8);
        headers = Map.of("svix-id", List.of("msg_1"), "svix-timestamp", List.of("1750000000"), "svix-signature",
                List.of("v1," + Base64.getEncoder().encodeToString(mac())));
    }

    /** What cannot be left out by anybody. */
    @Benchmark
    public byte[] mac() {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(KEY);
            mac.update("msg_1.1750000000.".getBytes(UTF_8));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Benchmark
    public byte[] verified() {
        verifier.verify(name -> headers.getOrDefault(name, List.of()), body);
        return body;
    }

    @Benchmark
    public Object verifiedAndRead() {
        return webhooks.verify(headers, body);
    }
}
