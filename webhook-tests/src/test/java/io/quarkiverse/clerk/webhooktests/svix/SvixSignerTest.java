package io.quarkiverse.clerk.webhooktests.svix;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.quarkiverse.clerk.devserver.webhook.WebhookSignature;
import io.quarkiverse.clerk.webhooks.WebhookVerificationException;
import io.quarkiverse.clerk.webhooks.WebhookVerifier;

/** What Svix' own package signs is accepted, and nothing else; and it accepts what is signed here. */
class SvixSignerTest {

    private static final int COUNT = 200;
    private static final Random RANDOM = RandomMessages.seeded();
    private static final RandomMessages MESSAGES = new RandomMessages(RANDOM);
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    private static List<Message> messages;
    private static List<Webhook> webhooks;

    @BeforeAll
    static void sign() {
        messages = MESSAGES.make(COUNT, NOW);
        webhooks = Svix.sign(messages);
    }

    @Test
    void whatSvixSignsIsAccepted() {
        for (int i = 0; i < COUNT; i++) {
            var webhook = webhooks.get(i);
            var secret = messages.get(i).knownSecret();
            assertThatCode(() -> verifier(secret).verify(webhook::header, webhook.body())).as(webhook.toString())
                    .doesNotThrowAnyException();
            assertThatCode(() -> verifier(MESSAGES.secret(), secret).verify(webhook::header, webhook.body()))
                    .as("with another secret besides: " + webhook).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @EnumSource
    void oneBitOtherwiseIsRefused(Place place) {
        int refused = 0;
        for (int i = 0; i < COUNT; i++) {
            var message = messages.get(i);
            var altered = place.alter(webhooks.get(i), message.known(), RANDOM).toList();
            assertThat(altered.isEmpty()).as("There was a bit to alter").isEqualTo(place == Place.BODY && message.isEmpty());
            for (var webhook : altered) {
                assertThatExceptionOfType(WebhookVerificationException.class).as(webhook.toString())
                        .isThrownBy(() -> verifier(message.knownSecret()).verify(webhook::header, webhook.body()))
                        .satisfies(refusal -> assertThat(place.refusals).contains(refusal.reason()));
                refused++;
            }
        }
        System.out.println(refused + " webhooks of Svix are refused, each with one bit otherwise in its " + place);
    }

    @Test
    void theSignatureOfAnotherSecretDoesNotMatter() {
        for (int i = 0; i < COUNT; i++) {
            var message = messages.get(i);
            if (message.secrets().size() > 1) {
                int other = message.known() == 0 ? 1 : 0;
                assertThat(Place.SIGNATURE.alter(webhooks.get(i), other, RANDOM)).allSatisfy(
                        webhook -> verifier(message.knownSecret()).verify(webhook::header, webhook.body()));
            }
        }
    }

    @Test
    void svixAcceptsWhatTheDevServerSigns() {
        var now = Instant.now();
        var secret = WebhookSignature.newSecret();
        var signature = new WebhookSignature(secret);
        var signed = MESSAGES.make(COUNT, secret, now, 200).stream()
                .map(message -> new Webhook(message.id(), String.valueOf(message.seconds()),
                        signature.sign(message.id(), Instant.ofEpochSecond(message.seconds()), message.body()), message.body()))
                .toList();
        assertThat(Svix.verify(secret, signed)).hasSize(COUNT).containsOnly(true);
        assertThat(Svix.verify(WebhookSignature.newSecret(), signed)).containsOnly(false);
    }

    private static WebhookVerifier verifier(String... secrets) {
        return new WebhookVerifier(List.of(secrets), Duration.ofMinutes(5), Clock.fixed(NOW, UTC));
    }
}
