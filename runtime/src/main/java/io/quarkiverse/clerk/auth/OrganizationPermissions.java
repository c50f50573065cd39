package io.quarkiverse.clerk.auth;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Reads the permissions in a token of version 2: each feature has a decimal mask, whose lowest bit stands for the first
 * permission. What is malformed grants nothing.
 *
 * @see <a href="https://clerk.com/docs/guides/sessions/session-tokens">Clerk's description of the claim {@code o}</a>
 */
final class OrganizationPermissions {

    private static final Pattern MASK = Pattern.compile("[0-9]+");

    /** As many decimal digits as always fit a {@code long}. */
    private static final int DIGITS_OF_LONG = 18;

    private OrganizationPermissions() {
    }

    /**
     * Reads the permissions.
     *
     * @param features claim {@code fea}; null if there is none
     * @param permissions claim {@code o.per}; null if there is none
     * @param masks claim {@code o.fpm}; null if there is none
     * @return such as {@code org:reports:read}, feature by feature and then bit by bit; empty if any claim is missing
     */
    static List<String> decode(@Nullable String features, @Nullable String permissions, @Nullable String masks) {
        return features == null || permissions == null || masks == null ? List.of()
                : decode(ScopedName.list(features), items(permissions), items(masks));
    }

    /**
     * A mask belongs to the feature at its own position: so Clerk's documentation says, and it can only be so where there is a
     * mask for every feature. Where there are fewer, or more, the masks are those of the organization's features alone, as
     * Clerk's JavaScript SDK has it.
     */
    private static List<String> decode(List<ScopedName> features, List<String> permissions, List<String> masks) {
        var counted = masks.size() == features.size() ? features
                : features.stream().filter(ScopedName::isOfOrganization).toList();
        var granted = new ArrayList<String>();
        for (int i = 0; i < Math.min(counted.size(), masks.size()); i++) {
            if (counted.get(i).isOfOrganization()) {
                grant(counted.get(i).name(), permissions, bits(masks.get(i)), granted);
            }
        }
        return granted;
    }

    private static void grant(String feature, List<String> permissions, IntPredicate isGranted, List<String> granted) {
        for (int bit = 0; bit < permissions.size(); bit++) {
            if (isGranted.test(bit)) {
                granted.add("org:" + feature + ":" + permissions.get(bit));
            }
        }
    }

    private static IntPredicate bits(String mask) {
        if (!MASK.matcher(mask).matches()) {
            return bit -> false;
        }
        if (mask.length() > DIGITS_OF_LONG) {
            return new BigInteger(mask)::testBit;
        }
        long bits = Long.parseLong(mask);
        return bit -> bit < Long.SIZE && (bits >> bit & 1) == 1;
    }

    private static List<String> items(String claim) {
        return Arrays.stream(claim.split(",", -1)).map(String::strip).toList();
    }
}
