package io.quarkiverse.clerk.auth;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A feature or plan as the claims {@code fea} and {@code pla} write it, such as {@code o:reports}.
 *
 * @param scope whose it is; null if the item has no colon and thus is malformed
 * @param name what follows the first colon
 */
record ScopedName(@Nullable String scope, String name) {

    private static final Set<String> ORGANIZATION = Set.of("o", "uo", "ou");
    private static final Set<String> USER = Set.of("u", "uo", "ou");

    /** {@return every item of such a claim, in order, malformed ones too: others are counted by their position} */
    static List<ScopedName> list(String claim) {
        return Arrays.stream(claim.split(",", -1)).map(String::strip).map(ScopedName::of).toList();
    }

    private static ScopedName of(String item) {
        int colon = item.indexOf(':');
        return colon < 0 ? new ScopedName(null, item) : new ScopedName(item.substring(0, colon), item.substring(colon + 1));
    }

    boolean isOfOrganization() {
        return scope != null && ORGANIZATION.contains(scope);
    }

    boolean isOfUser() {
        return scope != null && USER.contains(scope);
    }
}
