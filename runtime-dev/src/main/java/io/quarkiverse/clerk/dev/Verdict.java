package io.quarkiverse.clerk.dev;

import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.auth.ApiKeyPrincipal;
import io.quarkiverse.clerk.auth.ClerkInstance;
import io.quarkiverse.clerk.auth.ClerkPrincipal;
import io.quarkiverse.clerk.auth.MachinePrincipal;
import io.quarkiverse.clerk.auth.OAuthPrincipal;
import io.quarkiverse.clerk.auth.Rejection;

/**
 * What the application makes of a token.
 *
 * @param accepted whether it knows the caller by it
 * @param instance the name of the instance that has decided
 * @param caller who it is, in short; null if refused
 * @param roles the caller's roles, also those that the application has mapped; empty if refused
 * @param scopes what a program may do, or the machines that it may call; empty for users, and if refused
 * @param everywhere whether every endpoint takes such a token; if not, only those that ask for it
 * @param reason why it is refused, as Clerk's SDKs name it; null if accepted
 * @param advice what that means and what to do; null if accepted
 */
public record Verdict(boolean accepted, String instance, @Nullable String caller, List<String> roles, List<String> scopes,
        boolean everywhere, @Nullable String reason, @Nullable String advice) {

    static Verdict accepted(ClerkPrincipal principal, Collection<String> roles, ClerkInstance instance) {
        return new Verdict(true, instance.name(), principal.tokenType() + " of " + principal.subject(),
                roles.stream().sorted().toList(), scopes(principal), instance.acceptedTokens().contains(principal.tokenType()),
                null, null);
    }

    static Verdict refused(Rejection rejection, ClerkInstance instance) {
        return new Verdict(false, instance.name(), null, List.of(), List.of(), false, rejection.code(),
                rejection.reason().advice());
    }

    private static List<String> scopes(ClerkPrincipal principal) {
        if (principal instanceof ApiKeyPrincipal key) {
            return key.scopes();
        }
        if (principal instanceof OAuthPrincipal client) {
            return client.scopes();
        }
        return principal instanceof MachinePrincipal machine ? machine.scopes() : List.of();
    }
}
