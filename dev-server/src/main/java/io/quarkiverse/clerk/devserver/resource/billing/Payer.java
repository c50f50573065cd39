package io.quarkiverse.clerk.devserver.resource.billing;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Who pays: a user or an organization.
 *
 * @param type {@code user} or {@code org}
 * @param owner the user or the organization
 */
record Payer(String type, ObjectNode owner) {

    private static final String PREFIX = "cpayer_";

    String ownerId() {
        return owner.path("id").asText();
    }

    /** The id under which billing knows the payer. */
    String id() {
        return PREFIX + ownerId();
    }

    boolean isUser() {
        return type.equals("user");
    }

    long since() {
        return owner.path("created_at").longValue();
    }
}
