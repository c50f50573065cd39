package io.quarkiverse.clerk.devserver.resource.machine;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.ApiRequest;
import io.quarkiverse.clerk.devserver.api.Field;
import io.quarkiverse.clerk.devserver.api.Fields;
import io.quarkiverse.clerk.devserver.api.Filter;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.api.Listing;
import io.quarkiverse.clerk.devserver.api.Query;
import io.quarkiverse.clerk.devserver.api.Resource;
import io.quarkiverse.clerk.devserver.api.Route;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.token.MachineJwts;
import io.quarkiverse.clerk.devserver.token.TokenShape;

/** M2M tokens: by which machines identify themselves to each other. */
public final class M2mTokenResource implements Resource {

    private static final String FORMAT = "token_format";
    private static final String CLAIMS = "claims";
    private static final String MIN_REMAINING = "min_remaining_ttl_seconds";
    private static final String REASON = "revocation_reason";
    private static final String EXPIRATION = "expiration";
    private static final String SUBJECT = "subject";

    /** What a JWT says for Clerk, and not for the machine, which could otherwise pass for another. */
    private static final Set<String> RESERVED = Set.of("iss", "sub", "aud", "exp", "nbf", "iat", "jti", "scopes");

    private static final Fields CREATE = Fields.of(
            Field.choice(FORMAT, "opaque or jwt", Set.of("opaque", "jwt")::contains).instruction(),
            Field.object(CLAIMS).nullable(),
            MachineTokens.LIFETIME,
            Field.integer(MIN_REMAINING, 0, Integer.MAX_VALUE).instruction());
    private static final Fields REVOKE = Fields.of(Field.text(REASON).nullable());
    /** Some of Clerk's SDKs say secret. */
    private static final Fields VERIFY = Fields.of(Field.text("token"), Field.text("secret"));

    private static final Listing LISTING = Listing.newestFirst(Filter.all(isOrNot("revoked"), isOrNot("expired")));
    private static final int MAX_LIMIT = 100;
    private static final int DEFAULT_LIMIT = 10;

    private final Machines machines;
    private final MachineTokens tokens;
    private final MachineJwts jwts;
    private final Clock clock;

    /** The M2M tokens of an instance. */
    public M2mTokenResource(Instance instance) {
        this.machines = new Machines(instance);
        this.tokens = new MachineTokens(TokenKind.M2M_TOKEN, instance);
        this.jwts = new MachineJwts(instance.keys(), instance.issuer(), instance.clock());
        this.clock = instance.clock();
    }

    /** Lets through those for which the flag is as asked; if nothing is asked, those for which it is not set. */
    private static Filter isOrNot(String flag) {
        return query -> {
            boolean wanted = query.flag(flag).orElse(false);
            return (Predicate<ObjectNode>) token -> token.path(flag).asBoolean() == wanted;
        };
    }

    @Override
    public List<Route> routes() {
        return Stream.of(
                Route.post("/v1/m2m_tokens/verify", this::verify),
                Route.create("/v1/m2m_tokens", this::create),
                Route.get("/v1/m2m_tokens", this::list),
                Route.post("/v1/m2m_tokens/{id}/revoke", this::revoke))
                .map(Route::forMachinesToo).map(Route::refusingWithBadRequest).toList();
    }

    private JsonNode create(ApiRequest request) {
        ObjectNode body = CREATE.check(request.body());
        ObjectNode machine = machines.documents.get(request.machineId().orElse(Machines.WORKER));
        String id = machine.path("id").textValue();
        Duration lifetime = Optional.ofNullable(MachineTokens.lifetime(body))
                .orElseGet(() -> Duration.ofSeconds(machine.path("default_token_ttl").longValue()));
        ObjectNode token = tokens.draft().put(SUBJECT, id);
        machines.scopesOf(id).forEach(token.withArray("scopes")::add);
        CREATE.apply(body, token, TokenKind.M2M_TOKEN.blank());
        tokens.expire(token, lifetime);
        return body.path(FORMAT).asText().equals("jwt") ? jwt(token, lifetime) : opaque(token, body, lifetime);
    }

    private ObjectNode opaque(ObjectNode token, ObjectNode body, Duration lifetime) {
        ObjectNode made = reusable(token, body, lifetime).orElseGet(() -> tokens.add(token));
        return made.put("token", tokens.secret(made.path("id").asText()));
    }

    /** The newest token that says the same and stays valid for as long as the body asks, if it does ask. */
    private Optional<ObjectNode> reusable(ObjectNode token, ObjectNode body, Duration lifetime) {
        if (!body.has(MIN_REMAINING)) {
            return Optional.empty();
        }
        Duration remaining = Duration.ofSeconds(body.path(MIN_REMAINING).longValue());
        if (remaining.compareTo(lifetime) >= 0) {
            throw ApiException.invalid(ApiError.value(MIN_REMAINING, MIN_REMAINING + " must be less than the lifetime."));
        }
        long until = clock.millis() + remaining.toMillis();
        return tokens.of(token.path(SUBJECT).asText()).stream().filter(MachineTokens::isValid)
                .filter(one -> one.path(CLAIMS).equals(token.path(CLAIMS)) && one.path("scopes").equals(token.path("scopes")))
                .filter(one -> one.path(EXPIRATION).isNull() || one.path(EXPIRATION).longValue() >= until)
                .reduce((older, newer) -> newer);
    }

    /** A JWT is nowhere but in the answer. */
    private ObjectNode jwt(ObjectNode token, Duration lifetime) {
        token.path(CLAIMS).fieldNames().forEachRemaining(claim -> {
            if (RESERVED.contains(claim)) {
                throw ApiException.invalid(ApiError.value(CLAIMS, "The claim " + claim + " is Clerk's."));
            }
        });
        long seconds = Math.max(1, lifetime.toSeconds());
        List<String> scopes = Json.texts(token.path("scopes"));
        ObjectNode shape = Json.object();
        shape.set(CLAIMS, token.path(CLAIMS));
        return token.put(EXPIRATION, (clock.instant().getEpochSecond() + seconds) * 1000)
                .put("token", jwts.m2m(token.path("id").asText(), token.path(SUBJECT).asText(), scopes, seconds,
                        TokenShape.of(shape)));
    }

    private JsonNode list(ApiRequest request) {
        Query query = request.query();
        query.number("limit", 1, MAX_LIMIT, DEFAULT_LIMIT);
        String subject = query.first(SUBJECT).orElseThrow(() -> ApiException.invalid(ApiError.missing(SUBJECT)));
        if (!TokenKind.M2M_TOKEN.isSubject(subject)) {
            throw ApiException.invalid(ApiError.value(SUBJECT, "The subject must be a machine."));
        }
        if (request.machineId().filter(caller -> !caller.equals(subject)).isPresent()) {
            throw ApiException.forbidden("A machine sees its own tokens only.");
        }
        return LISTING.page(tokens.of(subject), query).as("m2m_tokens");
    }

    private JsonNode revoke(ApiRequest request) {
        ObjectNode token = tokens.get(request.path("id"));
        requireVisible(request.machineId().isEmpty() || request.machineId().get().equals(token.path(SUBJECT).asText()));
        return tokens.revoke(request.path("id"), REVOKE.check(request.body()).path(REASON).textValue());
    }

    private JsonNode verify(ApiRequest request) {
        ObjectNode body = VERIFY.check(request.body());
        String secret = Optional.ofNullable(body.path("token").textValue()).orElse(body.path("secret").textValue());
        if (secret == null) {
            throw ApiException.invalid(ApiError.missing("token"));
        }
        ObjectNode token = tokens.bySecret(secret);
        requireVisible(request.machineId().isEmpty() || Json.texts(token.path("scopes")).contains(request.machineId().get()));
        return tokens.use(token);
    }

    /** As if there were no such token: a machine cannot find out about those that are not its business. */
    private static void requireVisible(boolean visible) {
        if (!visible) {
            throw ApiException.notFound("The token");
        }
    }
}
