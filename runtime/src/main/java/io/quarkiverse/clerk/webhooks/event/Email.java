package io.quarkiverse.clerk.webhooks.event;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * An email that Clerk has written, to be sent by Clerk or by the application.
 *
 * @param id {@code ema_…}
 * @param object always {@code email}
 * @param slug which template it was made from, such as {@code verification_code}; null if from none
 * @param fromEmailName the part of the sender's address before the {@code @}
 * @param replyToEmailName the same part of the address for answers; null if answers go to the sender
 * @param toEmailAddress who is to get it; null if Clerk does not say
 * @param emailAddressId the email address of a user, {@code idn_…}; null if it is no user's
 * @param userId who is to get it, {@code user_…}; null if that is no user
 * @param subject the subject; null if Clerk does not say
 * @param body the text in HTML, which may hold a code that lets in whoever has it; null if Clerk does not say
 * @param bodyPlain the same as plain text; null if there is none
 * @param status how far it is, such as {@code queued}; null if Clerk does not say
 * @param data what the template was filled with, the code too
 * @param deliveredByClerk whether Clerk sends it; if not, the application has to
 */
public record Email(String id, String object, @Nullable String slug, String fromEmailName, @Nullable String replyToEmailName,
        @Nullable String toEmailAddress, @Nullable String emailAddressId, @Nullable String userId, @Nullable String subject,
        @Nullable String body, @Nullable String bodyPlain, @Nullable String status, Map<String, Object> data,
        boolean deliveredByClerk) {

    /** {@return the name of the record and the id: the parts may be secrets} */
    @Override
    public String toString() {
        return "Email[id=" + id + "]";
    }
}
