package io.quarkiverse.clerk.devserver.resource.user;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.resource.Messages;
import io.quarkiverse.clerk.devserver.resource.Messages.Recipient;

/** Tells a user's former main email address that there is another one, if the request asks for that. */
record PrimaryEmail(Messages messages) {

    void notify(ObjectNode body, JsonNode before, JsonNode after) {
        if (!body.path("notify_primary_email_address_changed").booleanValue()) {
            return;
        }
        String now = Contacts.EMAIL_ADDRESSES.primaryOf(after).map(Contacts.EMAIL_ADDRESSES::value).orElse("");
        Contacts.EMAIL_ADDRESSES.primaryOf(before)
                .filter(former -> !Contacts.EMAIL_ADDRESSES.value(former).equalsIgnoreCase(now))
                .ifPresent(former -> messages.email(Recipient.of(before, former), "primary_email_address_changed",
                        "Your primary email address has changed", "Your primary email address is now " + now + ".",
                        Json.object().put("new_email_address", now)));
    }
}
