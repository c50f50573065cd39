package io.quarkiverse.clerk.devserver.token;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The instance's roles and what they allow: actions on one feature. */
final class Roles {

    static final String FEATURE = "billing";

    /** The n-th action is the n-th bit of a mask, counted from the lowest. */
    static final List<String> ACTIONS = List.of("read", "manage");

    private static final Map<String, Set<String>> GRANTED = Map.of(
            "org:admin", Set.of("read", "manage"),
            "org:member", Set.of("read"));

    private Roles() {
    }

    /** Which of the actions the role allows, as the mask that session tokens carry. */
    static int mask(String role) {
        Set<String> granted = GRANTED.getOrDefault(role, Set.of());
        int mask = 0;
        for (int bit = 0; bit < ACTIONS.size(); bit++) {
            if (granted.contains(ACTIONS.get(bit))) {
                mask |= 1 << bit;
            }
        }
        return mask;
    }
}
