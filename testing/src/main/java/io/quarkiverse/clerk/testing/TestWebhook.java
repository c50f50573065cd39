package io.quarkiverse.clerk.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.webhook.WebhookSignature;

/**
 * A webhook to be sent to the application under test. Nothing here changes: each method gives another one, with an id of its
 * own unless {@link #id} has set it. So what is sent twice is a duplicate, and what is made of it is not.
 */
public final class TestWebhook {

    /** Longer than any tolerance may be. */
    private static final Duration LONG = Duration.ofHours(2);

    private final String type;
    private final ObjectNode data;
    private final Instant begun;
    private final List<Change> changes;
    private final String id = "msg_" + UUID.randomUUID().toString().replace("-", "");

    TestWebhook(String type, ObjectNode data, Instant begun) {
        this(type, data, begun, List.of());
    }

    private TestWebhook(String type, ObjectNode data, Instant begun, List<Change> changes) {
        this.type = type;
        this.data = data;
        this.begun = begun;
        this.changes = changes;
    }

    /** @param name for people */
    private record Change(String name, Consumer<WebhookDraft> made) {
    }

    private TestWebhook change(String name, Consumer<WebhookDraft> made) {
        return new TestWebhook(type, data, begun, Stream.concat(changes.stream(), Stream.of(new Change(name, made))).toList());
    }

    WebhookDraft draft() {
        var draft = new WebhookDraft(type, data.deepCopy(), id, begun);
        changes.forEach(change -> change.made().accept(draft));
        return draft;
    }

    /**
     * Sets a field of the data.
     *
     * @param key its name; or the way to it with dots between the names, such as {@code public_metadata.plan}
     * @param value what Jackson can write, also models of the client; null for JSON's null
     * @return the webhook with this field
     */
    public TestWebhook with(String key, @Nullable Object value) {
        var json = SampleData.value(value);
        return change(key + "=" + json, draft -> ClaimsOf.put(draft.data, key, json));
    }

    /** {@return the webhook as this message, {@code msg_…}, also when it is changed further} */
    public TestWebhook id(String messageId) {
        return change(messageId, draft -> draft.id = messageId);
    }

    /** {@return the webhook about what has happened then; that is also {@code updated_at} of the data, if it has one} */
    public TestWebhook happenedAt(Instant time) {
        return change("happened " + time, draft -> draft.happenedAt(time));
    }

    /** {@return the webhook as if it were sent then, in whole seconds; otherwise it is sent when it is} */
    public TestWebhook sentAt(Instant time) {
        return change("sent " + time, draft -> draft.sentAt = time);
    }

    /** {@return the webhook as if it were sent too long ago} */
    public TestWebhook old() {
        return change("old", draft -> draft.sentAt = Instant.now().minus(LONG));
    }

    /** {@return the webhook as if it were sent too far in the future} */
    public TestWebhook early() {
        return change("early", draft -> draft.sentAt = Instant.now().plus(LONG));
    }

    /** {@return the webhook, signed with these secrets, {@code whsec_…}, one signature for each} */
    public TestWebhook signedWith(String... secrets) {
        var all = List.of(secrets);
        return change("signed otherwise", draft -> draft.secrets = all);
    }

    /** {@return the webhook, signed with a secret that nobody has} */
    public TestWebhook wronglySigned() {
        return change("wrongly signed", draft -> draft.secrets = List.of(WebhookSignature.newSecret()));
    }

    /** {@return the webhook without a signature} */
    public TestWebhook unsigned() {
        return change("unsigned", draft -> draft.headers.put(draft.names + "signature", List.of()));
    }

    /** {@return the webhook with a body that was changed after it was signed: by a space, which JSON does not mind} */
    public TestWebhook altered() {
        return change("altered", draft -> draft.altered = true);
    }

    /** {@return the webhook with the names of Standard Webhooks, {@code webhook-id} and so on; call it before other headers} */
    public TestWebhook standardHeaders() {
        return change("standard headers", draft -> draft.names = "webhook-");
    }

    /** {@return the webhook with these values of a header: none to leave it out, two to repeat it} */
    public TestWebhook header(String name, String... values) {
        var all = List.of(values);
        return change(name + " " + all, draft -> draft.headers.put(name, all));
    }

    /** {@return the webhook with this body, properly signed, whatever it is} */
    public TestWebhook body(byte[] body) {
        var bytes = body.clone();
        return change(bytes.length + " bytes", draft -> draft.body = bytes);
    }

    /** {@return the webhook to another path than the configured one, below the root path: for resources of your own} */
    public TestWebhook to(String path) {
        return change("to " + path, draft -> draft.path = path);
    }

    /** {@return the id of the message, the same each time that it is sent} */
    public String id() {
        return draft().id;
    }

    /**
     * Sends it. Again: as a duplicate.
     *
     * @return the answer; never null
     */
    public WebhookAnswer send() {
        return ApplicationUnderTest.configured().send(this);
    }

    /** {@return what it is, for people; not what it is signed with} */
    @Override
    public String toString() {
        return Stream.concat(Stream.of(type), changes.stream().map(Change::name)).toList().toString();
    }
}
