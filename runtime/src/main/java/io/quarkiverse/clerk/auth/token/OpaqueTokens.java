package io.quarkiverse.clerk.auth.token;

import static io.quarkiverse.clerk.auth.AuthReason.JWK_FAILED_TO_RESOLVE;
import static io.quarkiverse.clerk.auth.AuthReason.SECRET_KEY_INVALID;
import static io.quarkiverse.clerk.auth.AuthReason.TOKEN_INVALID;
import static io.quarkiverse.clerk.auth.AuthReason.UNEXPECTED_ERROR;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

import io.quarkiverse.clerk.auth.Backend;
import io.quarkiverse.clerk.auth.BackendCalls;
import io.quarkiverse.clerk.auth.ClerkPrincipal;
import io.quarkiverse.clerk.auth.TokenType;
import io.smallrye.mutiny.Uni;

/** Asks the Backend API about opaque tokens, once for all who ask at the same time, and remembers its answer for a while. */
public final class OpaqueTokens {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    /** What Clerk answers about a token that it does not know, or that has not the form of one. */
    private static final Set<Integer> REFUSALS = Set.of(400, 404, 422);

    private final Backend backend;
    private final BackendCalls calls;
    private final MachineTokenCache cache;
    private final MachineTokenOptions options;
    private final Clock clock;
    private final OutageLog log;
    private final Map<String, Uni<Backend.Answer>> asking = new ConcurrentHashMap<>();

    /**
     * Makes a verifier.
     *
     * @param backend how Clerk is reached
     * @param calls what it is asked
     * @param cache what remembers the answers
     * @param options how long
     * @param clock what time it is
     */
    public OpaqueTokens(Backend backend, BackendCalls calls, MachineTokenCache cache, MachineTokenOptions options,
            Clock clock) {
        this.backend = backend;
        this.calls = calls;
        this.cache = cache;
        this.options = options;
        this.clock = clock;
        this.log = new OutageLog(clock);
    }

    Uni<ClerkPrincipal> verify(TokenType type, String token) {
        Refused.unless(token.length() <= Jwt.MAXIMUM_LENGTH, TOKEN_INVALID);
        var call = call(type, token);
        Refused.unless(call.key() != null, JWK_FAILED_TO_RESOLVE);
        var key = digest(call);
        return kept(key, type, token)
                .flatMap(kept -> kept != null ? Uni.createFrom().item(kept) : ask(key, call, type, token))
                .map(answer -> principal(type, answer, token))
                .onFailure(Refused.class).invoke(failure -> log.warn("Clerk does not say whether a token is good",
                        ((Refused) failure).reason()));
    }

    /** The cache may be somebody else's code, across a network: whatever is wrong with it, there is always Clerk to ask. */
    private Uni<Backend.@Nullable Answer> kept(String key, TokenType type, String token) {
        return Uni.createFrom().deferred(() -> cache.get(key))
                .onItem().ifNotNull().transform(OpaqueTokens::read)
                .onItem().ifNotNull().transform(answer -> timeToLive(type, answer, token) == null ? null : answer)
                .onFailure().recoverWithNull();
    }

    private Backend.Call call(TokenType type, String token) {
        return switch (type) {
            case API_KEY -> calls.verifyApiKey(token);
            case OAUTH_TOKEN -> calls.verifyOAuthToken(token);
            case M2M_TOKEN -> calls.verifyM2mToken(token);
            case SESSION_TOKEN -> throw new Refused(TOKEN_INVALID);
        };
    }

    private Uni<Backend.Answer> ask(String key, Backend.Call call, TokenType type, String token) {
        return asking.computeIfAbsent(key, absent -> backend.send(call)
                .onFailure().transform(noAnswer -> new Refused(UNEXPECTED_ERROR))
                .call(answer -> keep(key, answer, timeToLive(type, answer, token)))
                .onTermination().invoke(() -> asking.remove(key))
                .memoize().indefinitely());
    }

    private Uni<Void> keep(String key, Backend.Answer answer, @Nullable Duration timeToLive) {
        return timeToLive == null ? Uni.createFrom().voidItem()
                : Uni.createFrom().deferred(() -> cache.put(key, write(answer), timeToLive)).onFailure().recoverWithNull();
    }

    /** {@return for how long to keep it; null if it is not about the token, but about our key, our pace or Clerk's health} */
    private @Nullable Duration timeToLive(TokenType type, Backend.Answer answer, String token) {
        try {
            principal(type, answer, token);
            return options.acceptedFor();
        } catch (Refused refused) {
            return refused.reason().isUndecided() ? null : options.refusedFor();
        }
    }

    private ClerkPrincipal principal(TokenType type, Backend.Answer answer, String token) {
        Refused.unless(answer.status() != 401, SECRET_KEY_INVALID);
        Refused.unless(!REFUSALS.contains(answer.status()), TOKEN_INVALID);
        Refused.unless(answer.status() / 100 == 2, UNEXPECTED_ERROR);
        return MachinePrincipals.ofAnswer(type, json(answer.body()), token, clock.millis());
    }

    private static JsonNode json(String body) {
        try {
            var json = JSON.readTree(body);
            Refused.unless(json.isObject(), UNEXPECTED_ERROR);
            return json;
        } catch (IOException notJson) {
            throw new Refused(UNEXPECTED_ERROR);
        }
    }

    private static String write(Backend.Answer answer) {
        return answer.status() + " " + answer.body();
    }

    private static Backend.Answer read(String kept) {
        var parts = kept.split(" ", 2);
        return new Backend.Answer(Integer.parseInt(parts[0]), null, parts[1]);
    }

    /** Of the key too: what one instance says of a token is not what another would. */
    private static String digest(Backend.Call call) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update((call.url() + "\n" + call.key() + "\n").getBytes(UTF_8));
            return HexFormat.of().formatHex(digest.digest(String.valueOf(call.body()).getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
