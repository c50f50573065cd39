package io.quarkiverse.clerk.dev;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.clerk.auth.AuthReason;
import io.quarkiverse.clerk.auth.AuthRequest;
import io.quarkiverse.clerk.auth.ClerkInstance;
import io.quarkiverse.clerk.auth.ClerkInstances;
import io.quarkiverse.clerk.auth.Rejection;
import io.quarkiverse.clerk.auth.RequestState;
import io.quarkiverse.clerk.auth.RequestState.Handshake;
import io.quarkiverse.clerk.auth.RequestState.SignedIn;
import io.quarkiverse.clerk.auth.RequestState.SignedOut;
import io.quarkiverse.clerk.auth.http.ClerkAuthenticationRequest;
import io.quarkiverse.clerk.auth.http.ClerkIdentityProvider;
import io.quarkiverse.clerk.config.ClerkConfig;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

/** What the Dev UI asks the running application. The names of its methods and their parameters are those of JSON-RPC. */
@ApplicationScoped
public class ClerkDevJsonRpcService {

    private final ClerkInstances instances;
    private final ClerkIdentityProvider identities;
    private final ClerkConfig config;
    private final RefusedRequests refused;
    private final Clock clock;

    ClerkDevJsonRpcService(ClerkInstances instances, ClerkIdentityProvider identities, ClerkConfig config,
            RefusedRequests refused, @Identifier("clerk") Clock clock) {
        this.instances = instances;
        this.identities = identities;
        this.config = config;
        this.refused = refused;
        this.clock = clock;
    }

    /** {@return the instances that the application belongs to, the one without a name first} */
    @NonBlocking
    public List<InstanceInfo> instance() {
        var devServer = DevServerLink.url().orElse(null);
        return Stream.concat(Stream.of(InstanceInfo.of(instances.standard(), config.defaultInstance(), devServer)),
                config.namedInstances().entrySet().stream()
                        .map(named -> InstanceInfo.of(instances.named(named.getKey()), named.getValue(), devServer)))
                .toList();
    }

    /** {@return for the card: which kind of key the application has, and how many more instances it belongs to} */
    @NonBlocking
    public String keys() {
        var more = config.namedInstances().size();
        var kind = InstanceInfo.keyKind(config.defaultInstance());
        return (kind == null ? "no key" : kind + " keys") + (more == 0 ? "" : " + " + more);
    }

    /**
     * Shows what a token says, and lets the application decide about it as if it had come in an {@code Authorization} header.
     *
     * @param token what somebody has pasted; any text
     * @return the answer, in which the token is not; never a failure
     */
    @NonBlocking
    public Uni<DecodedToken> decode(String token) {
        if (token.length() > TokenText.MAXIMUM_LENGTH) {
            return Uni.createFrom().item(DecodedToken
                    .tooLong(Verdict.refused(new Rejection(AuthReason.TOKEN_INVALID, null), instances.standard())));
        }
        var cleaned = TokenText.clean(token);
        var request = AuthRequest.ofToken(cleaned);
        var instance = instances.of(request);
        return instance.authenticator().authenticate(request)
                .flatMap(state -> verdict(instance.settle(state), instance))
                .map(verdict -> DecodedToken.of(cleaned, clock.instant(), verdict));
    }

    private Uni<Verdict> verdict(RequestState state, ClerkInstance instance) {
        if (!(state instanceof SignedIn in)) {
            return Uni.createFrom().item(Verdict.refused(state instanceof Handshake handshake ? handshake.rejection()
                    : ((SignedOut) state).rejection(), instance));
        }
        var principal = in.principal();
        return Uni.createFrom().item(new ClerkAuthenticationRequest(principal, instance))
                .flatMap(request -> identities.authenticate(request, Uni.createFrom()::item))
                .map(identity -> Verdict.accepted(principal, identity.getRoles(), instance))
                // A mapper of roles has failed: then the application refuses the request too.
                .onFailure().recoverWithItem(() -> Verdict
                        .refused(new Rejection(AuthReason.INTERNAL_ERROR, principal.tokenType()), instance));
    }

    /** {@return the last requests that were refused, newest first} */
    @NonBlocking
    public List<RefusedRequest> refusedRequests() {
        return refused.list();
    }

    /** {@return the requests that are refused from now on} */
    public Multi<RefusedRequest> streamRefusedRequests() {
        return refused.stream();
    }

    /** {@return what is left, which is nothing} */
    @NonBlocking
    public List<RefusedRequest> clearRefusedRequests() {
        refused.clear();
        return refused.list();
    }
}
