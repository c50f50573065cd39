package io.quarkiverse.clerk.client.conformance;

import java.util.Map;

/** The one place for what the client does otherwise than the file says, each with its reason. */
final class Deviations {

    /** Clerk's file spreads the operations of {@code /templates} over two groups of one subject. */
    private static final Map<String, String> GROUPS = Map.of(
            "emailSMSTemplates", "templates",
            "emailAndSmsTemplates", "templates");

    private Deviations() {
    }

    static String groupOf(String group) {
        return GROUPS.getOrDefault(group, group);
    }
}
