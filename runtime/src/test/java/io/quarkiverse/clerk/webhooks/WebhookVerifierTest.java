package io.quarkiverse.clerk.webhooks;

import static io.quarkiverse.clerk.webhooks.WebhookReason.HEADERS_MISSING;
import static io.quarkiverse.clerk.webhooks.WebhookReason.HEADERS_REPEATED;
import static io.quarkiverse.clerk.webhooks.WebhookReason.ID_MALFORMED;
import static io.quarkiverse.clerk.webhooks.WebhookReason.SIGNATURE_MISMATCH;
import static io.quarkiverse.clerk.webhooks.WebhookReason.SIGNATURE_UNSUPPORTED;
import static io.quarkiverse.clerk.webhooks.WebhookReason.TIMESTAMP_MALFORMED;
import static io.quarkiverse.clerk.webhooks.WebhookReason.TOO_NEW;
import static io.quarkiverse.clerk.webhooks.WebhookReason.TOO_OLD;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which webhooks are taken for Clerk's. */
class WebhookVerifierTest {

    private static final long NOW = 1_750_000_000;
    private static final byte[] BODY = "{\"type\":\"user.created\",\"name\":\"Zoë\"}".getBytes(UTF_8);
    private static final String SECRET = Base64.getEncoder().encodeToString("a secret of 25 characters".getBytes(UTF_8));
    private static final String OTHER_SECRET = Base64.getEncoder().encodeToString("another secret".getBytes(UTF_8));

    private final Map<String, List<String>> headers = new HashMap<>();

    WebhookVerifierTest() {
        sent("msg_1", String.valueOf(NOW), sign(SECRET, "msg_1." + NOW + ".", BODY));
    }

    @Test
    void aSignedWebhookIsAccepted() {
        accepts(BODY);
    }

    @ParameterizedTest
    @ValueSource(strings = { "%s", "whsec_%s" })
    void theSecretMayHaveItsPrefixAndMayLackItsPadding(String form) {
        assertThat(SECRET).endsWith("=");
        for (var secret : List.of(SECRET, SECRET.replace("=", ""))) {
            assertThatCode(() -> verifier(form.formatted(secret)).verify(this::header, BODY)).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "whsec_", "whsec_!!!!", "whsec_YWJj\n", "whsec_YWJ-", "YWJjZ" })
    void aSecretThatIsNoneIsRefusedWithoutQuotingIt(String secret) {
        assertThatThrownBy(() -> verifier(secret)).isInstanceOf(IllegalArgumentException.class).hasNoCause()
                .hasMessage("The webhook signing secret is not whsec_ and base64 behind it");
    }

    @Test
    void theBodyIsComparedByteForByte() {
        refuses("{\"type\":\"user.created\", \"name\":\"Zoë\"}".getBytes(UTF_8), SIGNATURE_MISMATCH);
        refuses("{\"type\":\"user.deleted\",\"name\":\"Zoë\"}".getBytes(UTF_8), SIGNATURE_MISMATCH);
        refuses(new byte[0], SIGNATURE_MISMATCH);
    }

    @Test
    void aBodyThatIsNoTextIsSignedLikeAnyOther() {
        byte[] body = { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF, (byte) 0xFF, 0 };
        sent("msg_1", String.valueOf(NOW), sign(SECRET, "msg_1." + NOW + ".", body));
        accepts(body);
    }

    @Test
    void theIdIsSigned() {
        headers.put("svix-id", List.of("msg_2"));
        refuses(BODY, SIGNATURE_MISMATCH);
    }

    @Test
    void theTimeIsSigned() {
        headers.put("svix-timestamp", List.of(String.valueOf(NOW + 1)));
        refuses(BODY, SIGNATURE_MISMATCH);
    }

    @Test
    void anotherSecretMakesAnotherSignature() {
        headers.put("svix-signature", List.of(sign(OTHER_SECRET, "msg_1." + NOW + ".", BODY)));
        refuses(BODY, SIGNATURE_MISMATCH);
    }

    @ParameterizedTest
    @ValueSource(longs = { -300, -1, 0, 1, 300 })
    void fiveMinutesEarlyOrLateAreAccepted(long seconds) {
        sentAt(NOW + seconds);
        accepts(BODY);
    }

    @ParameterizedTest
    @ValueSource(longs = { -301, -1_000_000, -NOW })
    void whatIsOlderIsRefusedThoughItIsGenuine(long seconds) {
        sentAt(NOW + seconds);
        refuses(BODY, TOO_OLD);
    }

    @ParameterizedTest
    @ValueSource(longs = { 301, 1_000_000, 900_000_000_000_000L })
    void whatIsNewerIsRefusedThoughItIsGenuine(long seconds) {
        sentAt(NOW + seconds);
        refuses(BODY, TOO_NEW);
    }

    @ParameterizedTest
    @ValueSource(strings = { "abc", "1750000000abc", "1750000000.9", "1750000000 1", "0x1", "1e9", "1234567890123456",
            "-1750000000", "+1750000000", "１７５００００００００" })
    void aTimeHasToBeANumberOfSeconds(String time) {
        headers.put("svix-timestamp", List.of(time));
        refuses(BODY, TIMESTAMP_MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(strings = { "%2$s %1$s", "%1$s %2$s", "v1a,abcd %1$s", "%1$s,%2$s", "  %1$s  ", "v1 , %1$s" })
    void anyOfSeveralSignaturesMayFit(String several) {
        headers.put("svix-signature", List.of(several.formatted(signature(), sign(OTHER_SECRET, "", BODY))));
        accepts(BODY);
    }

    @ParameterizedTest
    @ValueSource(strings = { "v1,,%s", "v1,%s=", "v1,x%s", "v1,=" })
    void aSignatureInAnotherFormDoesNotFit(String form) {
        headers.put("svix-signature", List.of(form.formatted(signature().substring("v1,".length()))));
        refuses(BODY, SIGNATURE_MISMATCH);
    }

    @ParameterizedTest
    @ValueSource(strings = { "v2,%s", "v1a,%s", "V1,%s", "%s", ",%s", "v1;%s", "v1, %s", "v1", "v1,", ",", ",,," })
    void aSignatureOfAnotherVersionIsNotLookedAt(String form) {
        headers.put("svix-signature", List.of(form.formatted(signature().substring("v1,".length()))));
        refuses(BODY, SIGNATURE_UNSUPPORTED);
    }

    @Test
    void aSignatureWithoutItsPaddingOrWithADifferentCharacterDoesNotFit() {
        headers.put("svix-signature", List.of(signature().replace("=", "")));
        refuses(BODY, SIGNATURE_MISMATCH);
        headers.put("svix-signature", List.of("v1," + signature().substring(3, 20)));
        refuses(BODY, SIGNATURE_MISMATCH);
    }

    @ParameterizedTest
    @ValueSource(strings = { "svix-id", "svix-timestamp", "svix-signature" })
    void everyHeaderIsNeededOnce(String name) {
        var value = headers.get(name).get(0);
        for (var values : List.of(List.<String> of(), List.of(""), List.of("  "))) {
            headers.put(name, values);
            refuses(BODY, HEADERS_MISSING);
        }
        headers.put(name, List.of(value, value));
        refuses(BODY, HEADERS_REPEATED);
        headers.put(name, List.of(" " + value + " "));
        accepts(BODY);
    }

    @Test
    void theHeadersMayHaveTheNamesOfStandardWebhooks() {
        List.copyOf(headers.keySet()).forEach(name -> headers.put(name.replace("svix", "webhook"), headers.remove(name)));
        accepts(BODY);
        refuses("{}".getBytes(UTF_8), SIGNATURE_MISMATCH);
    }

    @Test
    void headersOfBothKindsAreNotMixed() {
        headers.put("webhook-id", headers.remove("svix-id"));
        refuses(BODY, HEADERS_MISSING);
    }

    @Test
    void theHeadersOfSvixCountWhereBothAreThere() {
        headers.put("webhook-id", List.of("msg_of_nobody"));
        headers.put("webhook-timestamp", List.of("x"));
        headers.put("webhook-signature", List.of("y"));
        accepts(BODY);
    }

    @Test
    void whatAnyOfSeveralSecretsHasSignedIsAccepted() {
        for (var verifier : List.of(verifier(SECRET, OTHER_SECRET), verifier(OTHER_SECRET, SECRET))) {
            assertThatCode(() -> verifier.verify(this::header, BODY)).doesNotThrowAnyException();
        }
        assertThatThrownBy(() -> verifier(OTHER_SECRET).verify(this::header, BODY)).hasMessageContaining("signature-mismatch");
        assertThatThrownBy(WebhookVerifierTest::verifier).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = { "msg 1", "msg_\0", "msg_é", "msg_\n1" })
    void anIdIsVisibleAscii(String id) {
        sent(id, String.valueOf(NOW), sign(SECRET, id + "." + NOW + ".", BODY));
        refuses(BODY, ID_MALFORMED);
    }

    @Test
    void anIdIsNotLongerThanAStoreCanKeep() {
        var id = "m".repeat(255);
        sent(id, String.valueOf(NOW), sign(SECRET, id + "." + NOW + ".", BODY));
        accepts(BODY);
        headers.put("svix-id", List.of(id + "m"));
        refuses(BODY, ID_MALFORMED);
    }

    @Test
    void theMessageQuotesNothingThatWasSent() {
        headers.put("svix-timestamp", List.of("<script>"));
        assertThatThrownBy(() -> verifier(SECRET).verify(this::header, BODY)).hasMessageNotContaining("<script>")
                .extracting(Throwable::getStackTrace).isEqualTo(new StackTraceElement[0]);
    }

    private void sentAt(long seconds) {
        sent("msg_1", String.valueOf(seconds), sign(SECRET, "msg_1." + seconds + ".", BODY));
    }

    private void sent(String id, String time, String signature) {
        headers.put("svix-id", List.of(id));
        headers.put("svix-timestamp", List.of(time));
        headers.put("svix-signature", List.of(signature));
    }

    private String signature() {
        return sign(SECRET, "msg_1." + NOW + ".", BODY);
    }

    private List<String> header(String name) {
        return headers.getOrDefault(name, List.of());
    }

    private void accepts(byte[] body) {
        assertThatCode(() -> verifier(SECRET).verify(this::header, body)).doesNotThrowAnyException();
    }

    private void refuses(byte[] body, WebhookReason reason) {
        assertThatThrownBy(() -> verifier(SECRET).verify(this::header, body))
                .isInstanceOfSatisfying(WebhookVerificationException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private static WebhookVerifier verifier(String... secrets) {
        return new WebhookVerifier(List.of(secrets), Duration.ofSeconds(300),
                Clock.fixed(Instant.ofEpochSecond(NOW, 999_999_999), ZoneOffset.UTC));
    }

    private static String sign(String secret, String prefix, byte[] body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret), "HmacSHA256"));
            var signed = new ByteArrayOutputStream();
            signed.writeBytes(prefix.getBytes(UTF_8));
            signed.writeBytes(body);
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.toByteArray()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
