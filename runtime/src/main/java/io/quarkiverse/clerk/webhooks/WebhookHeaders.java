package io.quarkiverse.clerk.webhooks;

import static io.quarkiverse.clerk.webhooks.WebhookReason.HEADERS_MISSING;
import static io.quarkiverse.clerk.webhooks.WebhookReason.HEADERS_REPEATED;
import static io.quarkiverse.clerk.webhooks.WebhookReason.ID_MALFORMED;
import static io.quarkiverse.clerk.webhooks.WebhookReason.TIMESTAMP_MALFORMED;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What comes with a webhook beside the body, read but not verified yet.
 *
 * @param id of the message: the same each time that it is sent
 * @param seconds when it was sent, in seconds since 1970
 * @param signatures one or more, as they were sent
 */
record WebhookHeaders(String id, long seconds, String signatures) {

    /** What Svix calls them, and what the Standard Webhooks specification does: all are of one kind. */
    private static final List<String> KINDS = List.of("svix-", "webhook-");
    private static final List<String> NAMES = List.of("id", "timestamp", "signature");

    /** Whole and not only in front: what is read otherwise by others must not be read here at all. */
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,15}");
    /** It becomes a key in stores, some of which cut or fold what is longer or other. */
    private static final Pattern ID = Pattern.compile("[\\x21-\\x7E]{1,255}");

    /**
     * Reads the headers.
     *
     * @param headers gives all values of the header of a name in lower case; empty if it is not there
     * @throws WebhookVerificationException if one is missing, there twice, or not in its form
     */
    static WebhookHeaders of(Function<String, List<String>> headers) {
        var kind = KINDS.stream().filter(prefix -> NAMES.stream().anyMatch(name -> !headers.apply(prefix + name).isEmpty()))
                .findFirst().orElseThrow(() -> new WebhookVerificationException(HEADERS_MISSING));
        var id = one(headers.apply(kind + "id"));
        var seconds = one(headers.apply(kind + "timestamp"));
        var signatures = one(headers.apply(kind + "signature"));
        require(ID.matcher(id).matches(), ID_MALFORMED);
        require(SECONDS.matcher(seconds).matches(), TIMESTAMP_MALFORMED);
        return new WebhookHeaders(id, Long.parseLong(seconds), signatures);
    }

    private static String one(List<String> values) {
        require(values.size() < 2, HEADERS_REPEATED);
        require(values.size() == 1 && !values.get(0).isBlank(), HEADERS_MISSING);
        return values.get(0).strip();
    }

    private static void require(boolean condition, WebhookReason reason) {
        if (!condition) {
            throw new WebhookVerificationException(reason);
        }
    }
}
