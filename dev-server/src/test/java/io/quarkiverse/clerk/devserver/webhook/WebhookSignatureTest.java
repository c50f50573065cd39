package io.quarkiverse.clerk.devserver.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Base64;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookSignatureTest {

    /** The examples that Svix publishes: in its documentation, and in the tests of its libraries. */
    @ParameterizedTest
    @CsvSource(quoteCharacter = '|', value = {
            "whsec_plJ3nmyCDGBKInavdOK15jsl, msg_loFOjxBNrRLzqYUf, 1731705121, "
                    + "|{\"event_type\":\"ping\",\"data\":{\"success\":true}}|, |v1,rAvfW3dJ/X/qxhsaXPOyyCGmRKsaKWcsNccKXlIktD0=|",
            "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw, msg_p5jXN8AQM9LWM0D4loKWxJek, 1614265330, "
                    + "|{\"test\": 2432232314}|, |v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=|",
    })
    void signsLikeSvix(String secret, String id, long seconds, String body, String signature) {
        assertThat(new WebhookSignature(secret).sign(id, Instant.ofEpochSecond(seconds, 999), body.getBytes(UTF_8)))
                .isEqualTo(signature);
    }

    @Test
    void eachNewSecretIsAnotherOf24Bytes() {
        String secret = WebhookSignature.newSecret();
        assertThat(secret).startsWith("whsec_").isNotEqualTo(WebhookSignature.newSecret());
        assertThat(Base64.getDecoder().decode(secret.substring(6))).hasSize(24);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "whsec_", "whsec_!!!!", "whsec_YWJ-", "YWJj", "sk_test_YWJj" })
    void whatIsNoSecretIsRefusedWithoutQuotingIt(String secret) {
        assertThatThrownBy(() -> new WebhookSignature(secret)).isInstanceOf(IllegalArgumentException.class).hasNoCause()
                .hasMessage("The webhook secret must be whsec_ and base64 behind it");
    }
}
