package io.quarkiverse.clerk.devserver.resource;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.Html;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.store.Documents;
import io.quarkiverse.clerk.devserver.store.Store;

/**
 * The messages that Clerk would send. Here nothing leaves the machine: each one is kept as a document, {@code email} or
 * {@code sms_message}, for who asks and for webhooks.
 */
public final class Messages {

    /** A server that runs all day must not fill the memory with its mail. */
    private static final int KEPT = 500;

    /** Of the numbers that are reserved for fiction. */
    private static final String FROM_PHONE_NUMBER = "+15555550100";

    private static final ObjectNode EMAIL = Json.literal("""
            {
              "object": "email",
              "id": null,
              "slug": null,
              "from_email_name": "notifications",
              "reply_to_email_name": null,
              "to_email_address": null,
              "email_address_id": null,
              "user_id": null,
              "subject": null,
              "body": null,
              "body_plain": null,
              "status": "queued",
              "data": {},
              "delivered_by_clerk": true
            }
            """);

    private static final ObjectNode SMS = Json.literal("""
            {
              "object": "sms_message",
              "id": null,
              "slug": null,
              "from_phone_number": null,
              "to_phone_number": null,
              "phone_number_id": null,
              "user_id": null,
              "message": null,
              "status": "queued",
              "data": {},
              "delivered_by_clerk": true
            }
            """);

    private static final String CREATED_AT = "created_at";

    private final Store store;
    private final Documents emails;
    private final Documents texts;
    /** When each message was sent, in this order: Clerk's emails do not say. */
    private final Documents times;

    /** The messages of a store. */
    public Messages(Store store) {
        this.store = store;
        this.emails = store.documents("email");
        this.texts = store.documents("sms_message");
        this.times = store.documents("message_time");
    }

    /**
     * To whom a message goes.
     *
     * @param address an email address or a phone number
     * @param contactId of the user's email address or phone number; null if it is nobody's yet
     * @param userId null likewise
     */
    public record Recipient(String address, String contactId, String userId) {

        /** Somebody who is no user, or need not be one. */
        public static Recipient of(String address) {
            return new Recipient(address, null, null);
        }

        /**
         * A user.
         *
         * @param contact one of the user's email addresses or phone numbers, as it stands in the user's document
         */
        public static Recipient of(JsonNode user, JsonNode contact) {
            return new Recipient(contact.path(contact.path("object").asText()).asText(), contact.path("id").textValue(),
                    user.path("id").textValue());
        }
    }

    /**
     * Sends an email.
     *
     * @param slug of Clerk's template for it: {@code verification_code}, {@code organization_invitation}
     * @param text for people, without markup
     * @param data what the template is filled with; kept, so not to be changed any more
     */
    public void email(Recipient to, String slug, String subject, String text, ObjectNode data) {
        ObjectNode email = emails.draft("ema", EMAIL)
                .put("slug", slug)
                .put("to_email_address", to.address())
                .put("email_address_id", to.contactId())
                .put("user_id", to.userId())
                .put("subject", subject)
                .put("body", "<!DOCTYPE html><html><body><p>" + Html.escape(text) + "</p></body></html>")
                .put("body_plain", text);
        email.set("data", data);
        keep(email, emails);
    }

    /** Sends a text message; parameters as above. */
    public void sms(Recipient to, String slug, String text, ObjectNode data) {
        ObjectNode sms = texts.draft("sms", SMS)
                .put("slug", slug)
                .put("from_phone_number", FROM_PHONE_NUMBER)
                .put("to_phone_number", to.address())
                .put("phone_number_id", to.contactId())
                .put("user_id", to.userId())
                .put("message", text)
                .put("created_at_ms", store.now());
        sms.set("data", data);
        keep(sms, texts);
    }

    private void keep(ObjectNode message, Documents messages) {
        messages.add(message);
        times.add(Json.object().put("id", message.path("id").asText()).put(CREATED_AT, store.now()));
        Collection<ObjectNode> all = messages.all();
        if (all.size() > KEPT) {
            String oldest = all.iterator().next().path("id").asText();
            messages.remove(oldest);
            times.remove(oldest);
        }
    }

    /**
     * What has been sent, newest first, for people: {@code id}, {@code created_at} in milliseconds, {@code channel}
     * ({@code email} or {@code sms}), {@code slug}, {@code user_id} or null, {@code to}, {@code subject} or null,
     * {@code text}, {@code data}.
     */
    public List<ObjectNode> sent() {
        return store.atomically(() -> {
            List<ObjectNode> sent = new ArrayList<>();
            times.all().forEach(time -> sent.add(view(time)));
            Collections.reverse(sent);
            return sent;
        });
    }

    private ObjectNode view(ObjectNode time) {
        String id = time.path("id").asText();
        return emails.find(id)
                .map(email -> view(email, time, "email", email.path("to_email_address").asText(), "body_plain"))
                .orElseGet(() -> {
                    ObjectNode sms = texts.get(id);
                    return view(sms, time, "sms", sms.path("to_phone_number").asText(), "message");
                });
    }

    private static ObjectNode view(ObjectNode message, ObjectNode time, String channel, String to, String text) {
        ObjectNode view = Json.object()
                .put("id", message.path("id").asText())
                .put(CREATED_AT, time.path(CREATED_AT).longValue())
                .put("channel", channel)
                .put("slug", message.path("slug").asText())
                .put("user_id", message.path("user_id").textValue())
                .put("to", to)
                .put("subject", message.path("subject").textValue())
                .put("text", message.path(text).asText());
        view.set("data", message.path("data").deepCopy());
        return view;
    }
}
