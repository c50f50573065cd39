package io.quarkiverse.clerk.client.conformance;

import java.util.List;
import java.util.Set;

/**
 * Something that the client does otherwise than the file says, on purpose.
 *
 * @param reason why
 * @param lines what is therefore not reported; but a line that does not occur any more is, so that nothing stays accepted
 *        without being there
 */
record Deviation(String reason, Set<String> lines) {

    static final List<Deviation> OF_CLERK = List.of(
            because("the file spreads the operations of /templates over two groups, and Clerk's SDKs offer them as one",
                    "templates.list: expected the name emailSMSTemplates.list",
                    "templates.get: expected the name emailSMSTemplates.get",
                    "templates.upsert: expected the name emailAndSmsTemplates.upsert",
                    "templates.revert: expected the name emailSMSTemplates.revert",
                    "templates.toggleTemplateDelivery: expected the name emailSMSTemplates.toggleTemplateDelivery"),
            because("the file does not say that the answer is a page of HTML",
                    "miscellaneous.getPublicInterstitial: expected void, because the answer has no body; found String"),
            because("the name and the content type of a file stand in the head of its part of the form",
                    "users.setProfileImage request.file_name: extra, found in ImageUpload",
                    "users.setProfileImage request.content_type: extra, found in ImageUpload",
                    "organizations.uploadLogo request.file_name: extra, found in ImageUpload",
                    "organizations.uploadLogo request.content_type: extra, found in ImageUpload",
                    "oauthApplications.uploadLogo request.file_name: extra, found in ImageUpload",
                    "oauthApplications.uploadLogo request.content_type: extra, found in ImageUpload"),
            because("one type of upload serves all forms, and an upload without a file would upload nothing",
                    "users.setProfileImage request.uploader_user_id: extra, found in ImageUpload",
                    "users.setProfileImage request.file: expected @Nullable, because it is not required; found byte[]"
                            + " (ImageUpload.file)"),
            because("all verifications share one enum of strategies, and the file lists no values where there is no end of them",
                    "emailAddresses.create response verification_from_oauth.strategy: expected text, because the file lists"
                            + " no values, found OpenEnum<VerificationStrategy> (Verification.FromOauth.strategy)",
                    "users.list response verification_oauth.strategy: expected text, because the file lists no values,"
                            + " found OpenEnum<VerificationStrategy> (Verification.Oauth.strategy)"),
            because("this is a day, as the file says of it elsewhere",
                    "billing.extendSubscriptionItemFreeTrial response CommerceSubscriptionItem-2.proration_date: expected"
                            + " time (Instant), found String (SubscriptionItemSnapshot.prorationDate)"),
            because("the file lists the kinds of templates for all operations but this",
                    "templates.preview path.template_type: expected text, because the file lists no values, found"
                            + " TemplateType"),
            because("the same errors are read from answers of proxies, which owe nothing",
                    "record ClerkError.code: expected not to be @Nullable, because it is always there",
                    "record ClerkError.message: expected not to be @Nullable, because it is always there",
                    "record ClerkError.longMessage: expected not to be @Nullable, because it is always there"),
            because("a passkey may never have been used",
                    "record Passkey.lastUsedAt: expected not to be @Nullable, because it is always there"),
            because("one reader makes all kinds of verifications, and most of them may have no end",
                    "record Verification.Oauth.expireAt: expected not to be @Nullable, because it is always there"),
            because("an answer of a form that this version does not know is read as this one",
                    "record OAuthTokenVerification.Inactive.active: expected not to be @Nullable, because it is always"
                            + " there"));

    static final List<Deviation> OF_WEBHOOKS = List.of(
            because("Clerk's JavaScript SDK lets a session have no user, and the end of a payment's item be none",
                    "session.created response SessionEventPayload: expected not to be @Nullable, because it is always there"
                            + " (SessionCreated.user)",
                    "session.pending response SessionEventPayload: expected not to be @Nullable, because it is always there"
                            + " (SessionPending.user)",
                    "session.ended response SessionEventPayload: expected not to be @Nullable, because it is always there"
                            + " (SessionEnded.user)",
                    "session.removed response SessionEventPayload: expected not to be @Nullable, because it is always there"
                            + " (SessionRemoved.user)",
                    "session.revoked response SessionEventPayload: expected not to be @Nullable, because it is always there"
                            + " (SessionRevoked.user)",
                    "record BillingPaymentItem.periodEnd: expected not to be @Nullable, because it is always there"),
            because("a payer is a user or an organization, and the other's parts are empty texts, which are read as null",
                    "record BillingPayer.userId: expected not to be @Nullable, because it is always there",
                    "record BillingPayer.firstName: expected not to be @Nullable, because it is always there",
                    "record BillingPayer.lastName: expected not to be @Nullable, because it is always there",
                    "record BillingPayer.email: expected not to be @Nullable, because it is always there",
                    "record BillingPayer.organizationId: expected not to be @Nullable, because it is always there",
                    "record BillingPayer.organizationName: expected not to be @Nullable, because it is always there",
                    "record BillingPayer.imageUrl: expected not to be @Nullable, because it is always there"),
            because("the file's own examples of payments and text messages leave it out",
                    "record BillingPaymentAttempt.invoiceId: expected not to be @Nullable, because it is always there",
                    "record BillingPaymentItem.object: expected not to be @Nullable, because it is always there",
                    "record BillingPaymentItem.createdAt: expected not to be @Nullable, because it is always there",
                    "record BillingPaymentItem.updatedAt: expected not to be @Nullable, because it is always there",
                    "record BillingPaymentItem.interval: expected not to be @Nullable, because it is always there",
                    "record SmsMessage.createdAt: expected not to be @Nullable, because it is always there"),
            because("the file names the values in the description alone",
                    "subscription.created response BillingSubscriptionItemEventPayload.interval: expected text, because the"
                            + " file lists no values, found OpenEnum<PlanPeriod> (BillingSubscriptionItem.interval)"),
            because("all verifications share one enum of strategies, and the file lists no values where there is no end of them",
                    "session.created response verification_from_oauth.strategy: expected text, because the file lists no"
                            + " values, found OpenEnum<VerificationStrategy> (Verification.FromOauth.strategy)",
                    "session.created response verification_oauth.strategy: expected text, because the file lists no values,"
                            + " found OpenEnum<VerificationStrategy> (Verification.Oauth.strategy)"));

    static Deviation because(String reason, String... lines) {
        return new Deviation(reason, Set.of(lines));
    }
}
