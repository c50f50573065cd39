package io.quarkiverse.clerk.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;

import io.quarkiverse.clerk.webhooks.event.WebhookEventType;

/**
 * Signs webhooks as Clerk does, or not quite so, and posts them to the application under test:
 *
 * <pre>
 * event(USER_CREATED).with("first_name", "Ann").send().assertAcknowledged();
 * event(USER_CREATED).old().send().assertRefused(TOO_OLD);
 * </pre>
 *
 * It works in {@code @QuarkusTest} and in {@code @QuarkusIntegrationTest}, and needs no dev server. The application is found
 * by {@code test.url}, which Quarkus sets, and {@code quarkus.clerk.webhooks.path}; the secret is
 * {@code quarkus.clerk.webhooks.signing-secret}, which Dev Services sets where events are observed. All that sends throws an
 * {@link IllegalStateException} if one of them is missing or nobody answers; it says what to do.
 */
public final class ClerkWebhookSender {

    private ClerkWebhookSender() {
    }

    /**
     * Begins a webhook.
     *
     * @param type of the event
     * @return the webhook with data such as Clerk sends, to be changed
     */
    public static TestWebhook event(WebhookEventType type) {
        return event(type.text(), SampleData.of(type));
    }

    /**
     * Begins a webhook with data of your own.
     *
     * @param type of the event
     * @param data a map, a model of the client such as {@code User}, what Jackson makes of an object, or a JSON text
     * @return the webhook, to be changed
     * @throws IllegalArgumentException if the data is no object
     */
    public static TestWebhook event(WebhookEventType type, Object data) {
        return event(type.text(), data);
    }

    /**
     * Begins a webhook of any type, also one that this version does not know.
     *
     * @param type what Clerk calls it, such as {@code user.created}
     * @param data a map, a model of the client such as {@code User}, what Jackson makes of an object, or a JSON text
     * @return the webhook, to be changed
     * @throws IllegalArgumentException if the data is no object
     */
    public static TestWebhook event(String type, Object data) {
        return new TestWebhook(type, SampleData.object(data), Instant.now());
    }

    /**
     * Sends the same message several times at once, as when Clerk repeats what is not acknowledged yet.
     *
     * @param times how often
     * @return the answers, in no order: at most one comes of the observers, and some may be {@code IN_PROGRESS}
     */
    public static List<WebhookAnswer> sendTogether(int times, TestWebhook webhook) {
        var application = ApplicationUnderTest.configured();
        var sent = IntStream.range(0, times)
                .mapToObj(time -> CompletableFuture.supplyAsync(() -> application.send(webhook),
                        task -> new Thread(task).start()))
                .toList();
        return sent.stream().map(ClerkWebhookSender::answer).toList();
    }

    private static WebhookAnswer answer(CompletableFuture<WebhookAnswer> sent) {
        try {
            return sent.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof IllegalStateException told ? told : e;
        }
    }

    /**
     * Sends messages in the wrong order: the last first. They have happened one after the other, a second apart and the last
     * one now.
     *
     * @param inOrder as they have happened
     * @return the answers, in the order in which the messages were sent
     */
    public static List<WebhookAnswer> sendReordered(TestWebhook... inOrder) {
        var now = Instant.now();
        var happened = new ArrayList<TestWebhook>();
        for (int i = 0; i < inOrder.length; i++) {
            happened.add(inOrder[i].happenedAt(now.minus(Duration.ofSeconds(inOrder.length - 1L - i))));
        }
        Collections.reverse(happened);
        return happened.stream().map(TestWebhook::send).toList();
    }
}
