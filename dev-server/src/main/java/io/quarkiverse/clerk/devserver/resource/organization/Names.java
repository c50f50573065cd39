package io.quarkiverse.clerk.devserver.resource.organization;

import java.util.regex.Pattern;

/** What names may be. */
final class Names {

    private static final int MAX_LENGTH = 256;
    /** They stand in emails to strangers: who names an organization must not be able to put a link there. */
    private static final Pattern LINK = Pattern.compile("://|\\bwww\\.|<[^>]*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern ROLE_KEY = Pattern.compile("org:[a-z0-9_]+");
    private static final Pattern ROLE_SET_KEY = Pattern.compile("role_set:[a-z0-9_]+");
    private static final Pattern PERMISSION_KEY = Pattern.compile("org:[a-z0-9_]+:[a-z0-9_]+");

    private Names() {
    }

    static boolean isOrganizationName(String text) {
        return !text.isBlank() && text.length() <= MAX_LENGTH && !LINK.matcher(text).find();
    }

    static boolean isName(String text) {
        return !text.isBlank() && text.length() <= MAX_LENGTH;
    }

    static boolean isRoleKey(String text) {
        return ROLE_KEY.matcher(text).matches();
    }

    static boolean isRoleSetKey(String text) {
        return ROLE_SET_KEY.matcher(text).matches();
    }

    /** Whether the text can be the key of an application's own permission. */
    static boolean isPermissionKey(String text) {
        return PERMISSION_KEY.matcher(text).matches() && !text.startsWith(Permissions.SYSTEM_PREFIX);
    }
}
