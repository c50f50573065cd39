package io.quarkiverse.clerk.auth.http;

import static io.quarkiverse.clerk.auth.AuthorizationCheck.check;

import java.security.Permission;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import io.quarkiverse.clerk.auth.ApiKeyPrincipal;
import io.quarkiverse.clerk.auth.ClerkPrincipal;
import io.quarkiverse.clerk.auth.OAuthPrincipal;
import io.quarkiverse.clerk.auth.SessionPrincipal;
import io.quarkus.security.StringPermission;

/**
 * The permissions of a caller, in Quarkus' terms: a name, or a name and one of several actions. A user has what the active
 * organization grants, a program what its scopes say.
 */
final class PrincipalPermissions {

    private static final String ORGANIZATION = "org:";

    private PrincipalPermissions() {
    }

    static boolean include(ClerkPrincipal principal, Permission asked) {
        return asked instanceof StringPermission && keys(asked).anyMatch(key -> includeKey(principal, key));
    }

    /** {@return permissions as Clerk writes them, any of which will do} */
    private static Stream<String> keys(Permission asked) {
        var actions = asked.getActions();
        return actions == null || actions.isEmpty() ? Stream.of(asked.getName())
                : Arrays.stream(actions.split(",")).map(action -> asked.getName() + ":" + action);
    }

    /** A scope that reads like a permission of an organization grants nothing: who names scopes must not become a member. */
    private static boolean includeKey(ClerkPrincipal principal, String key) {
        return principal instanceof SessionPrincipal session ? session.has(check().permission(key))
                : !key.startsWith(ORGANIZATION) && scopes(principal).contains(key);
    }

    /** The scopes of M2M tokens are machines, and no permissions. */
    private static List<String> scopes(ClerkPrincipal principal) {
        if (principal instanceof ApiKeyPrincipal key) {
            return key.scopes();
        }
        return principal instanceof OAuthPrincipal client ? client.scopes() : List.of();
    }
}
