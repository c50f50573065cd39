package io.quarkiverse.clerk.webhooktests.svix;

import static io.quarkiverse.clerk.webhooks.WebhookReason.ID_MALFORMED;
import static io.quarkiverse.clerk.webhooks.WebhookReason.SIGNATURE_MISMATCH;
import static io.quarkiverse.clerk.webhooks.WebhookReason.SIGNATURE_UNSUPPORTED;
import static io.quarkiverse.clerk.webhooks.WebhookReason.TIMESTAMP_MALFORMED;
import static io.quarkiverse.clerk.webhooks.WebhookReason.TOO_NEW;
import static io.quarkiverse.clerk.webhooks.WebhookReason.TOO_OLD;
import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.quarkiverse.clerk.webhooks.WebhookReason;

/** Where a webhook is altered, and the reasons for which it may then be refused. */
enum Place {

    BODY(SIGNATURE_MISMATCH),
    ID(SIGNATURE_MISMATCH, ID_MALFORMED),
    TIMESTAMP(SIGNATURE_MISMATCH, TIMESTAMP_MALFORMED, TOO_OLD, TOO_NEW),
    SIGNATURE(SIGNATURE_MISMATCH, SIGNATURE_UNSUPPORTED);

    private static final int EACH = 4;

    final Set<WebhookReason> refusals;

    Place(WebhookReason... refusals) {
        this.refusals = Set.of(refusals);
    }

    /**
     * Alters one bit: of the first byte, of the last, which is where base64 has bits that mean nothing, and of some others.
     *
     * @param signature which one is altered, if there are several
     * @return what comes of it: each differs from the webhook in one bit; none if there is nothing to be altered
     */
    Stream<Webhook> alter(Webhook webhook, int signature, Random random) {
        int from = this == SIGNATURE ? signature * (Webhook.SIGNATURE_LENGTH + 1) : 0;
        int size = this == SIGNATURE ? Webhook.SIGNATURE_LENGTH : bytes(webhook).length;
        return size == 0 ? Stream.empty()
                : IntStream.concat(IntStream.of(0, size - 1, Math.max(0, size - 2)), random.ints(EACH, 0, size))
                        .mapToObj(index -> flip(webhook, from + index, random.nextInt(Byte.SIZE)));
    }

    private byte[] bytes(Webhook webhook) {
        return switch (this) {
            case BODY -> webhook.body().clone();
            case ID -> webhook.id().getBytes(ISO_8859_1);
            case TIMESTAMP -> webhook.seconds().getBytes(ISO_8859_1);
            case SIGNATURE -> webhook.signatures().getBytes(ISO_8859_1);
        };
    }

    private Webhook flip(Webhook of, int index, int bit) {
        var bytes = bytes(of);
        bytes[index] ^= (byte) (1 << bit);
        var text = new String(bytes, ISO_8859_1);
        return switch (this) {
            case BODY -> new Webhook(of.id(), of.seconds(), of.signatures(), bytes);
            case ID -> new Webhook(text, of.seconds(), of.signatures(), of.body());
            case TIMESTAMP -> new Webhook(of.id(), text, of.signatures(), of.body());
            case SIGNATURE -> new Webhook(of.id(), of.seconds(), text, of.body());
        };
    }
}
