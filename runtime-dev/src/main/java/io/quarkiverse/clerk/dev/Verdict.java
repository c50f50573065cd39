package io.quarkiverse.clerk.dev;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.auth.AuthReason;
import io.quarkiverse.clerk.auth.ClerkInstance;
import io.quarkiverse.clerk.auth.ClerkPrincipal;
import io.quarkiverse.clerk.auth.Rejection;
import io.quarkiverse.clerk.auth.RequestState;
import io.quarkiverse.clerk.auth.RequestState.Handshake;
import io.quarkiverse.clerk.auth.RequestState.SignedIn;
import io.quarkiverse.clerk.auth.RequestState.SignedOut;

/**
 * What the application makes of a token.
 *
 * @param accepted whether it knows the caller by it
 * @param instance the name of the instance that has decided
 * @param caller who it is, in short; null if refused
 * @param roles the caller's roles; empty if refused
 * @param everywhere whether every endpoint takes such a token; if not, only those that ask for it
 * @param reason why it is refused, as Clerk's SDKs name it; null if accepted
 * @param advice what that means and what to do; null if accepted
 */
public record Verdict(boolean accepted, String instance, @Nullable String caller, List<String> roles, boolean everywhere,
        @Nullable String reason, @Nullable String advice) {

    static Verdict of(RequestState decided, ClerkInstance instance) {
        var state = instance.settle(decided);
        if (state instanceof SignedIn in) {
            return accepted(in.principal(), instance);
        }
        return refused(state instanceof Handshake handshake ? handshake.rejection() : ((SignedOut) state).rejection(),
                instance.name());
    }

    private static Verdict accepted(ClerkPrincipal principal, ClerkInstance instance) {
        return new Verdict(true, instance.name(), principal.tokenType() + " of " + principal.subject(),
                principal.roles().stream().sorted().toList(), instance.acceptedTokens().contains(principal.tokenType()), null,
                null);
    }

    private static Verdict refused(Rejection rejection, String instance) {
        return new Verdict(false, instance, null, List.of(), false, rejection.code(), rejection.reason().advice());
    }

    /** {@return the verdict on what is too long to be looked at} */
    static Verdict tooLong(ClerkInstance instance) {
        return refused(new Rejection(AuthReason.TOKEN_INVALID, null), instance.name());
    }
}
