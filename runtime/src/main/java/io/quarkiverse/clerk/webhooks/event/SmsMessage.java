package io.quarkiverse.clerk.webhooks.event;

import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A text message that Clerk has written, to be sent by Clerk or by the application.
 *
 * @param object always {@code sms_message}
 * @param id {@code sms_…}
 * @param slug which template it was made from, such as {@code verification_code}; null if from none
 * @param fromPhoneNumber the number that it comes from
 * @param toPhoneNumber the number that is to get it
 * @param phoneNumberId the phone number of a user, {@code idn_…}; null if it is no user's
 * @param userId who is to get it, {@code user_…}; null if that is no user
 * @param message the text, which may hold a code that lets in whoever has it
 * @param status how far it is, such as {@code queued}
 * @param data what the template was filled with, the code too
 * @param deliveredByClerk whether Clerk sends it; if not, the application has to
 * @param createdAt when it was written; null if Clerk does not say
 */
public record SmsMessage(String object, String id, @Nullable String slug, String fromPhoneNumber, String toPhoneNumber,
        @Nullable String phoneNumberId, @Nullable String userId, String message, String status, Map<String, Object> data,
        boolean deliveredByClerk, @JsonProperty("created_at_ms") @Nullable Instant createdAt) {

    /** {@return the name of the record and the id: the parts may be secrets} */
    @Override
    public String toString() {
        return "SmsMessage[id=" + id + "]";
    }
}
