package io.quarkiverse.clerk.devserver.token;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The organization that a session's user acts for.
 *
 * @param slug null for none
 * @param role the user's role in it, with its prefix: {@code org:admin}; null for none
 * @param permissions what the user may do in it: {@code org:FEATURE:ACTION}
 */
public record ActiveOrganization(String id, String slug, String role, List<String> permissions) {

    static final String PREFIX = "org:";

    private static final Pattern ROLE = Pattern.compile(PREFIX + "[^:,\\s]+");
    private static final Pattern PERMISSION = Pattern.compile(PREFIX + "[^:,\\s]+:[^:,\\s]+");

    /** Whether the text has the form of a role's key, {@code org:ROLE}. */
    public static boolean isRole(String text) {
        return ROLE.matcher(text).matches();
    }

    /** Whether the text has the form of a permission's key, {@code org:FEATURE:ACTION}. */
    public static boolean isPermission(String text) {
        return PERMISSION.matcher(text).matches();
    }
}
