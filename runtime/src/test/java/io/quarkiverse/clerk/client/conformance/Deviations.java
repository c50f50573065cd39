package io.quarkiverse.clerk.client.conformance;

import java.util.Map;
import java.util.Set;

/**
 * What the client does otherwise than the file says, on purpose. A line that does not occur any more is reported, so that
 * nothing stays accepted without being there.
 *
 * @param lines the lines that are not reported, by the reason why
 */
record Deviations(Map<String, Set<String>> lines) {

    static final Deviations OF_CLERK = new Deviations(Map.of(
            "the file spreads the operations of /templates over two groups, and Clerk's SDKs offer them as one", Set.of(
                    "templates.list: expected the name emailSMSTemplates.list",
                    "templates.get: expected the name emailSMSTemplates.get",
                    "templates.upsert: expected the name emailAndSmsTemplates.upsert",
                    "templates.revert: expected the name emailSMSTemplates.revert",
                    "templates.toggleTemplateDelivery: expected the name emailSMSTemplates.toggleTemplateDelivery"),
            "the file does not say that the answer is a page of HTML", Set.of(
                    "miscellaneous.getPublicInterstitial: expected void, because the answer has no body; found String"),
            "the name and the content type of a file stand in the head of its part of the form", Set.of(
                    "users.setProfileImage request.file_name: extra, found in ImageUpload",
                    "users.setProfileImage request.content_type: extra, found in ImageUpload",
                    "organizations.uploadLogo request.file_name: extra, found in ImageUpload",
                    "organizations.uploadLogo request.content_type: extra, found in ImageUpload",
                    "oauthApplications.uploadLogo request.file_name: extra, found in ImageUpload",
                    "oauthApplications.uploadLogo request.content_type: extra, found in ImageUpload"),
            "one type of upload serves all forms, and an upload without a file would upload nothing", Set.of(
                    "users.setProfileImage request.uploader_user_id: extra, found in ImageUpload",
                    "users.setProfileImage request.file: expected @Nullable, because it is not required; found byte[]")));

    boolean accept(String line) {
        return lines.values().stream().anyMatch(accepted -> accepted.contains(line));
    }
}
