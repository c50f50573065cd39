package io.quarkiverse.clerk.dev;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.clerk.auth.AuthRequest;
import io.quarkiverse.clerk.auth.ClerkInstances;
import io.quarkiverse.clerk.config.ClerkConfig;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

/** What the Dev UI asks the running application. The names of its methods and their parameters are those of JSON-RPC. */
@ApplicationScoped
public class ClerkDevJsonRpcService {

    private final ClerkInstances instances;
    private final ClerkConfig config;
    private final RefusedRequests refused;
    private final Clock clock;

    ClerkDevJsonRpcService(ClerkInstances instances, ClerkConfig config, RefusedRequests refused,
            @Identifier("clerk") Clock clock) {
        this.instances = instances;
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

    /**
     * Shows what a token says, and lets the application decide about it as if it had come in an {@code Authorization} header.
     *
     * @param token what somebody has pasted; any text
     * @return the answer, in which the token is not; never a failure
     */
    @NonBlocking
    public Uni<DecodedToken> decode(String token) {
        if (token.length() > TokenText.MAXIMUM_LENGTH) {
            return Uni.createFrom().item(DecodedToken.tooLong(Verdict.tooLong(instances.standard())));
        }
        var cleaned = TokenText.clean(token);
        var request = AuthRequest.ofToken(cleaned);
        var instance = instances.of(request);
        return instance.authenticator().authenticate(request)
                .map(state -> DecodedToken.of(cleaned, clock.instant(), Verdict.of(state, instance)));
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
