package io.quarkiverse.clerk.devserver;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.Fidelity;
import io.quarkiverse.clerk.devserver.http.InterstitialPage;
import io.quarkiverse.clerk.devserver.portal.Visit;
import io.quarkiverse.clerk.devserver.seed.Seed;
import io.quarkiverse.clerk.devserver.store.Snapshot;
import io.quarkiverse.clerk.devserver.token.KeySupply;
import io.quarkiverse.clerk.devserver.token.SigningKey;
import io.quarkiverse.clerk.devserver.webhook.WebhookEndpoint;
import io.quarkiverse.clerk.devserver.webhook.Webhooks;

/**
 * A stand-in for Clerk inside this process, for development and tests: the Backend API, a sign-in page, and the part of the
 * Frontend API that brings a browser from there back to its application. It starts with the users ann and bob, who are admin
 * and member of the organization acme, and cleo, who belongs to none. What it is told it forgets when it is closed. It hands
 * out tokens to anybody on this machine; never run it in production.
 * <p>
 * Thread-safe.
 */
public final class ClerkDevServer implements AutoCloseable {

    private final Parts parts;

    private ClerkDevServer(Parts parts) {
        this.parts = parts;
    }

    /**
     * Starts a server on 127.0.0.1; returns once it listens.
     *
     * @throws IllegalStateException if the port is taken
     */
    public static ClerkDevServer start(DevServerOptions options) {
        return start(options, new KeySupply());
    }

    /** The same with signing keys from elsewhere: to make one takes longer than all else. */
    static ClerkDevServer start(DevServerOptions options, Supplier<SigningKey> keys) {
        return new ClerkDevServer(Parts.of(options, keys));
    }

    Parts parts() {
        return parts;
    }

    /** Where it listens, {@code http://127.0.0.1:PORT}. The Backend API is under {@code /v1}. */
    public String url() {
        return parts.address().url();
    }

    /** The port on which it listens. */
    public int port() {
        return parts.address().port();
    }

    /** What callers of the Backend API must present. */
    public String secretKey() {
        return parts.secretKey();
    }

    /**
     * A publishable key, which names a Frontend API that is another one for each server. Clerk has none of that name:
     * applications have to be told {@link #url()} as their proxy URL.
     */
    public String publishableKey() {
        return parts.address().publishableKey();
    }

    /**
     * The {@code iss} of the session tokens: the Frontend API that the publishable key names,
     * {@code https://NAME.clerk.accounts.dev}.
     */
    public String issuer() {
        return parts.address().issuer();
    }

    /** The operations of the Backend API that it has; whatever else is asked for under {@code /v1} is answered with 501. */
    public List<DevServerOperation> operations() {
        Stream<DevServerOperation> ofResources = parts.resources().stream().flatMap(resource -> resource.routes().stream()
                .map(route -> new DevServerOperation(route.method(), route.path(), resource.fidelity())));
        return Stream.concat(ofResources, Stream.of(new DevServerOperation("GET", InterstitialPage.PATH, Fidelity.FULL)))
                .toList();
    }

    /** The page on which users sign in, to be given the {@code redirect_url} to go back to. */
    public String signInUrl() {
        return url() + Visit.SIGN_IN;
    }

    /** The public key that verifies the session tokens, as SPKI PEM. Another one after {@link #rotateKeys}. */
    public String jwtKey() {
        return parts.signingKeys().current().toPem();
    }

    /** Signs with a new key from now on. What the previous one has signed stays valid: it is still published. */
    public void rotateKeys() {
        parts.signingKeys().rotate();
    }

    /** Publishes no key but the one that signs now, so that what others have signed is invalid. */
    public void removeRetiredKeys() {
        parts.signingKeys().removeRetired();
    }

    /**
     * A session token with the user's first organization, valid for 60 seconds.
     *
     * @param user id, email address or username
     * @throws IllegalArgumentException if there is no such user, or the user is banned or locked and has no session
     */
    public String sessionToken(String user) {
        return sessionToken(SessionTokenSpec.of(user));
    }

    /**
     * A session token.
     *
     * @throws IllegalArgumentException if there is no such user or organization, the user is no member of it, or is banned or
     *         locked and has no such session
     */
    public String sessionToken(SessionTokenSpec spec) {
        return made(() -> parts.tokens().issue(spec.user(), spec.organization(), spec.lifetime().toSeconds()));
    }

    /**
     * An API key, {@code ak_…}.
     *
     * @throws IllegalArgumentException if the subject can have none
     */
    public String apiKey(MachineTokenSpec spec) {
        return made(() -> parts.machineTokens().apiKey(spec.subject(), spec.scopes(), spec.lifetime()));
    }

    /**
     * An opaque access token of the OAuth application that is there from the start, {@code oat_…}.
     *
     * @throws IllegalArgumentException if the subject is no {@code user_…}, or the application has been deleted
     */
    public String oauthToken(MachineTokenSpec spec) {
        return made(() -> parts.machineTokens().accessToken(spec.subject(), spec.scopes(), spec.lifetime()));
    }

    /**
     * An opaque token by which a machine identifies itself to another, {@code mt_…}.
     *
     * @throws IllegalArgumentException if the subject or a scope is no {@code mch_…}
     */
    public String m2mToken(MachineTokenSpec spec) {
        return made(() -> parts.machineTokens().m2mToken(spec.subject(), spec.scopes(), spec.lifetime()));
    }

    private static String made(Supplier<String> token) {
        try {
            return token.get();
        } catch (ApiException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /** The webhooks: what has been sent, and sending it again. */
    public Webhooks webhooks() {
        return parts.webhooks();
    }

    /**
     * What verifies the webhooks, {@code whsec_…}.
     *
     * @throws IllegalStateException if there is no endpoint
     */
    public String webhookSecret() {
        return parts.webhooks().endpoint().map(WebhookEndpoint::secret)
                .orElseThrow(() -> new IllegalStateException("There is no webhook endpoint"));
    }

    /** The id of a user: of the oldest, if there is any. */
    public Optional<String> anyUser() {
        return parts.tokens().anyUser();
    }

    /**
     * The command, one line, that prints a session token for the user. Safe to paste into a shell, whatever the user's name.
     *
     * @param user id, email address or username; need not exist yet
     */
    public String tokenCurl(String user) {
        return parts.pages().tokenCurl(user);
    }

    /** Lets calls go wrong from now on. Of several faults that fit a call, the one that was added first happens. */
    public void addFault(Fault fault) {
        parts.faults().add(fault);
    }

    /** Ends all faults. Calls that are being held up stay so. */
    public void clearFaults() {
        parts.faults().clear();
    }

    /** The server's time, which follows its moves. */
    public Clock clock() {
        return parts.clock();
    }

    /**
     * Moves the server's time, by which documents are stamped, and tokens and sessions expire. Adds up.
     *
     * @param duration forward; back if negative, which does not undo what has happened
     * @throws IllegalArgumentException if the time would be before 1970 or after 9998
     */
    public void advanceTime(Duration duration) {
        parts.clock().advance(duration);
    }

    /** Back to the time of the clock in the options. */
    public void resetTime() {
        parts.clock().reset();
    }

    /**
     * Takes another version of the seed: what it changes or no longer lists is changed or removed, all else stays as it is.
     *
     * @throws IllegalArgumentException if anything is wrong with it; nothing is changed then
     */
    public void plant(Seed seed) {
        parts.planter().plant(seed);
    }

    /** Stops listening, ends all threads and waits for both. Does nothing the second time. */
    @Override
    public void close() {
        parts.endpoint().close();
        parts.snapshot().ifPresent(Snapshot::close);
    }
}
