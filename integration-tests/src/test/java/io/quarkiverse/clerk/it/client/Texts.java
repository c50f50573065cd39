package io.quarkiverse.clerk.it.client;

import java.util.Map;

/** Texts that pass the patterns of the API: by the name that a field has in JSON, by itself or after its group's. */
final class Texts {

    private static final String ID = "3".repeat(27);
    private static final String HEX = "a".repeat(32);

    private static final Map<String, String> SPECIAL = Map.ofEntries(
            Map.entry("subject", "user_" + ID),
            Map.entry("m2m.subject", "mch_" + ID),
            Map.entry("created_by", "user_" + ID),
            Map.entry("apiKeyID", "ak_" + HEX),
            Map.entry("m2m_token_id", "mt_" + HEX),
            Map.entry("adminPortalLinkTokenID", "aplt_" + HEX),
            Map.entry("organization_id", "org_" + ID),
            Map.entry("blocked_country_codes", "DE"),
            Map.entry("permissions", "*"),
            Map.entry("organizationDomains.enrollment_mode", "manual_invitation"),
            Map.entry("organizationDomains.values", "manual_invitation"),
            Map.entry("file_name", "image.png"),
            Map.entry("content_type", "image/png"));

    private Texts() {
    }

    static String of(String group, String name) {
        var special = SPECIAL.getOrDefault(group + "." + name, SPECIAL.get(name));
        return special == null ? byName(name) : special;
    }

    /** {@return a key of a free-form object: that of an actor has to have a subject} */
    static String key(String name) {
        return name.equals("actor") ? "sub" : "key";
    }

    private static String byName(String name) {
        if (name.matches(".*email_address(es)?|.*email|notify")) {
            return "ann@example.com";
        }
        if (name.matches(".*url(s|i)?|.*uris?|origin|target")) {
            return "https://example.com/";
        }
        if (name.matches(".*phone_numbers?")) {
            return "+15555550100";
        }
        if (name.matches(".*_at|.*_before|.*_after|.*_since|extend_to")) {
            return "2026-01-02T03:04:05Z";
        }
        return name.matches(".*_ids?|id") ? name.replaceFirst("_?ids?$", "") + "_" + ID : "example";
    }
}
