package io.quarkiverse.clerk.benchmarks;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import io.quarkiverse.clerk.auth.AuthOptions;
import io.quarkiverse.clerk.auth.AuthRequest;
import io.quarkiverse.clerk.auth.BackendCalls;
import io.quarkiverse.clerk.auth.RequestAuthenticator;
import io.quarkiverse.clerk.auth.RequestState;
import io.quarkiverse.clerk.auth.RequestState.SignedIn;
import io.quarkiverse.clerk.auth.TokenType;
import io.quarkiverse.clerk.auth.browser.BrowserOptionsBuilder;
import io.quarkiverse.clerk.auth.token.InMemoryMachineTokenCache;
import io.quarkiverse.clerk.auth.token.MachineTokenOptions;
import io.quarkiverse.clerk.auth.token.SessionTokenOptions;
import io.quarkiverse.clerk.auth.token.SigningKeys;
import io.smallrye.mutiny.Uni;

/** Request authentication as the extension configures it. */
final class Clerk {

    private final RequestAuthenticator authenticator;

    Clerk(Instance instance, int verifiedTokens) {
        var clock = Clock.systemUTC();
        var sessionTokens = new SessionTokenOptions(Set.of(Instance.AUTHORIZED_PARTY), Set.of(), Set.of(Instance.ISSUER),
                Duration.ofSeconds(5), verifiedTokens);
        var machineTokens = new MachineTokenOptions(Set.of(), Duration.ofSeconds(5), Duration.ofSeconds(30),
                Duration.ofSeconds(5));
        authenticator = new RequestAuthenticator(
                new AuthOptions(Set.of(TokenType.SESSION_TOKEN), sessionTokens, machineTokens,
                        BrowserOptionsBuilder.builder().build()),
                SigningKeys.of(instance.publicKey()), call -> Uni.createFrom().failure(new IOException("no network")),
                new BackendCalls("https://api.clerk.com", "v1", null, null), new InMemoryMachineTokenCache(1, clock), clock);
    }

    /** {@return who the token is of; fails unless the outcome is there at once} */
    RequestState authenticate(String authorization) {
        var outcome = new RequestState[1];
        authenticator.authenticate(new AuthRequest("GET", () -> "https://app.example.com/", new Authorization(authorization)))
                .subscribe().with(state -> outcome[0] = state);
        if (!(outcome[0] instanceof SignedIn)) {
            throw new IllegalStateException("not signed in: " + outcome[0]);
        }
        return outcome[0];
    }

    private record Authorization(String value) implements AuthRequest.Headers {

        @Override
        public List<String> getAll(String name) {
            return name.equalsIgnoreCase("Authorization") ? List.of(value) : List.of();
        }

        @Override
        public Collection<String> names() {
            return List.of("Authorization");
        }
    }
}
