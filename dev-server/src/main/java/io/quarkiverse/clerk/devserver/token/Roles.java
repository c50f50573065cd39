package io.quarkiverse.clerk.devserver.token;

import java.util.List;
import java.util.Map;

/** The instance's roles and what they allow. */
public final class Roles {

    /** What can be done with a feature. The n-th is the n-th bit of a mask, counted from the lowest. */
    static final List<String> ACTIONS = List.of("read", "manage");

    private static final Map<String, List<String>> GRANTED = Map.of(
            "org:admin", List.of("org:billing:read", "org:billing:manage"),
            "org:member", List.of("org:billing:read"));

    private Roles() {
    }

    /** What the role allows, such as {@code org:billing:read}; empty for a role that is not known. */
    public static List<String> permissions(String role) {
        return GRANTED.getOrDefault(role, List.of());
    }
}
