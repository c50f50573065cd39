package io.quarkiverse.clerk.devserver;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.Resource;
import io.quarkiverse.clerk.devserver.browser.ClientCookies;
import io.quarkiverse.clerk.devserver.browser.DevBrowsers;
import io.quarkiverse.clerk.devserver.browser.HandshakeResource;
import io.quarkiverse.clerk.devserver.browser.Handshakes;
import io.quarkiverse.clerk.devserver.control.Faults;
import io.quarkiverse.clerk.devserver.control.MovableClock;
import io.quarkiverse.clerk.devserver.http.Address;
import io.quarkiverse.clerk.devserver.http.BackendApi;
import io.quarkiverse.clerk.devserver.http.DevImages;
import io.quarkiverse.clerk.devserver.http.DevPages;
import io.quarkiverse.clerk.devserver.http.FaultHandler;
import io.quarkiverse.clerk.devserver.http.FaultPages;
import io.quarkiverse.clerk.devserver.http.FrontendApi;
import io.quarkiverse.clerk.devserver.http.HttpEndpoint;
import io.quarkiverse.clerk.devserver.http.InterstitialPage;
import io.quarkiverse.clerk.devserver.http.KeyPages;
import io.quarkiverse.clerk.devserver.http.SecretKeys;
import io.quarkiverse.clerk.devserver.http.SignInPages;
import io.quarkiverse.clerk.devserver.http.TimePages;
import io.quarkiverse.clerk.devserver.http.WebhookPages;
import io.quarkiverse.clerk.devserver.resource.Images;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.resource.Resources;
import io.quarkiverse.clerk.devserver.resource.billing.BillingSeeds;
import io.quarkiverse.clerk.devserver.resource.machine.DevMachineTokens;
import io.quarkiverse.clerk.devserver.resource.machine.MachineKeys;
import io.quarkiverse.clerk.devserver.resource.machine.MachineSeeds;
import io.quarkiverse.clerk.devserver.resource.machine.OpaqueTokens;
import io.quarkiverse.clerk.devserver.resource.organization.AccessSeeds;
import io.quarkiverse.clerk.devserver.resource.session.BrowserSessions;
import io.quarkiverse.clerk.devserver.resource.session.DevTokens;
import io.quarkiverse.clerk.devserver.resource.session.JwksResource;
import io.quarkiverse.clerk.devserver.resource.session.Sessions;
import io.quarkiverse.clerk.devserver.seed.Planter;
import io.quarkiverse.clerk.devserver.seed.Seed;
import io.quarkiverse.clerk.devserver.store.Ids;
import io.quarkiverse.clerk.devserver.store.Snapshot;
import io.quarkiverse.clerk.devserver.store.Store;
import io.quarkiverse.clerk.devserver.token.HandshakeTokens;
import io.quarkiverse.clerk.devserver.token.KeySupply;
import io.quarkiverse.clerk.devserver.token.MachineJwts;
import io.quarkiverse.clerk.devserver.token.SigningKeys;
import io.quarkiverse.clerk.devserver.webhook.StoreEvents;
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

    private static final int SECRET_LENGTH = 42;

    private final String secretKey;
    private final SigningKeys signingKeys;
    private final Address address;
    private final DevTokens tokens;
    private final OpaqueTokens machineTokens;
    private final DevPages pages;
    private final Faults faults = new Faults();
    private final MovableClock clock;
    private final Webhooks webhooks;
    private final Planter planter;
    private final Optional<Snapshot> snapshot;
    private final HttpEndpoint endpoint;

    private ClerkDevServer(DevServerOptions options) {
        clock = new MovableClock(options.clock());
        secretKey = Objects.requireNonNullElseGet(options.secretKey(), () -> "sk_test_" + Ids.random(SECRET_LENGTH));
        Store store = new Store(clock);
        snapshot = Optional.ofNullable(options.snapshot()).map(file -> Snapshot.of(store, file));
        boolean isNew = store.isEmpty();
        address = new Address(options.port(), store);
        signingKeys = new SigningKeys(store, new KeySupply());
        Instance instance = new Instance(store, clock, signingKeys, address::url, address::issuer);
        Sessions sessions = new Sessions(instance);
        tokens = new DevTokens(instance, sessions);
        machineTokens = new OpaqueTokens(instance);
        MachineJwts machineJwts = new MachineJwts(signingKeys, address::issuer, clock);
        pages = new DevPages(address, store, tokens, machineTokens,
                new DevMachineTokens(tokens, machineTokens, machineJwts));
        BrowserSessions browserSessions = new BrowserSessions(instance, sessions);
        DevBrowsers browsers = new DevBrowsers(store, browserSessions, clock);
        Handshakes handshakes = new Handshakes(store, browsers, browserSessions,
                new ClientCookies(address::publishableKey), new HandshakeTokens(signingKeys, clock));
        JwksResource jwks = new JwksResource(signingKeys);
        MachineKeys machineKeys = new MachineKeys(instance);
        SecretKeys secretKeys = new SecretKeys(secretKey, key -> store.atomically(() -> machineKeys.ownerOf(key)));
        List<Resource> resources = new ArrayList<>(List.of(jwks, new HandshakeResource(handshakes)));
        resources.addAll(Resources.of(instance));
        if (isNew) {
            AccessSeeds.plant(store);
            MachineSeeds.plant(instance);
        }
        BillingSeeds.plant(store);
        planter = new Planter(store, resources);
        webhooks = new Webhooks(options.webhooks(), clock, Instance.ID);
        WebhookPages webhookPages = new WebhookPages(webhooks);
        BackendApi api = new BackendApi(store, secretKeys, resources);
        FrontendApi frontendApi = new FrontendApi(handshakes, jwks);
        SignInPages signInPages = new SignInPages(store, browsers);
        DevImages images = new DevImages(store, new Images(store));
        endpoint = HttpEndpoint.open(address, router -> {
            planter.plant(options.seed());
            // What is there from the start is no news.
            new StoreEvents(store, Resources.views(resources), webhooks).listen();
            new FaultHandler(faults).mount(router);
            new FaultPages(faults).mount(router);
            new TimePages(clock).mount(router);
            // Before the Backend API, which asks for the secret key whatever is under /v1.
            frontendApi.mount(router);
            InterstitialPage.mount(router);
            api.mount(router);
            signInPages.mount(router);
            pages.mount(router);
            images.mount(router);
            new KeyPages(signingKeys).mount(router);
            webhookPages.mount(router);
        });
        webhooks.start(endpoint.vertx());
    }

    /**
     * Starts a server on 127.0.0.1; returns once it listens.
     *
     * @throws IllegalStateException if the port is taken
     */
    public static ClerkDevServer start(DevServerOptions options) {
        return new ClerkDevServer(options);
    }

    /** Where it listens, {@code http://127.0.0.1:PORT}. The Backend API is under {@code /v1}. */
    public String url() {
        return address.url();
    }

    /** The port on which it listens. */
    public int port() {
        return address.port();
    }

    /** What callers of the Backend API must present. */
    public String secretKey() {
        return secretKey;
    }

    /**
     * A publishable key, which names a Frontend API under localhost that is another one for each server. Nothing answers there:
     * applications have to be told {@link #url()} as their proxy URL.
     */
    public String publishableKey() {
        return address.publishableKey();
    }

    /**
     * The {@code iss} of the session tokens: the Frontend API that the publishable key names,
     * {@code https://NAME.localhost:PORT}.
     */
    public String issuer() {
        return address.issuer();
    }

    /** The page on which users sign in, to be given the {@code redirect_url} to go back to. */
    public String signInUrl() {
        return url() + SignInPages.SIGN_IN;
    }

    /** The public key that verifies the session tokens, as SPKI PEM. Another one after {@link #rotateKeys}. */
    public String jwtKey() {
        return signingKeys.current().toPem();
    }

    /** Signs with a new key from now on. What the previous one has signed stays valid: it is still published. */
    public void rotateKeys() {
        signingKeys.rotate();
    }

    /** Publishes no key but the one that signs now, so that what others have signed is invalid. */
    public void removeRetiredKeys() {
        signingKeys.removeRetired();
    }

    /**
     * A session token with the user's first organization, valid for 60 seconds.
     *
     * @param user id, email address or username
     * @throws IllegalArgumentException if there is no such user
     */
    public String sessionToken(String user) {
        return sessionToken(SessionTokenSpec.of(user));
    }

    /**
     * A session token.
     *
     * @throws IllegalArgumentException if there is no such user or organization, or the user is no member of it
     */
    public String sessionToken(SessionTokenSpec spec) {
        return made(() -> tokens.issue(spec.user(), spec.organization(), spec.lifetime().toSeconds()));
    }

    /**
     * An API key, {@code ak_…}.
     *
     * @throws IllegalArgumentException if the subject can have none
     */
    public String apiKey(MachineTokenSpec spec) {
        return made(() -> machineTokens.apiKey(spec.subject(), spec.scopes(), spec.lifetime()));
    }

    /**
     * An opaque access token of the OAuth application that is there from the start, {@code oat_…}.
     *
     * @throws IllegalArgumentException if the subject is no {@code user_…}, or the application has been deleted
     */
    public String oauthToken(MachineTokenSpec spec) {
        return made(() -> machineTokens.accessToken(spec.subject(), spec.scopes(), spec.lifetime()));
    }

    /**
     * An opaque token by which a machine identifies itself to another, {@code mt_…}.
     *
     * @throws IllegalArgumentException if the subject or a scope is no {@code mch_…}
     */
    public String m2mToken(MachineTokenSpec spec) {
        return made(() -> machineTokens.m2mToken(spec.subject(), spec.scopes(), spec.lifetime()));
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
        return webhooks;
    }

    /**
     * What verifies the webhooks, {@code whsec_…}.
     *
     * @throws IllegalStateException if there is no endpoint
     */
    public String webhookSecret() {
        return webhooks.endpoint().map(WebhookEndpoint::secret)
                .orElseThrow(() -> new IllegalStateException("There is no webhook endpoint"));
    }

    /** The id of a user: of the oldest, if there is any. */
    public Optional<String> anyUser() {
        return tokens.anyUser();
    }

    /**
     * The command, one line, that prints a session token for the user. Safe to paste into a shell, whatever the user's name.
     *
     * @param user id, email address or username; need not exist yet
     */
    public String tokenCurl(String user) {
        return pages.tokenCurl(user);
    }

    /** Lets calls go wrong from now on. Of several faults that fit a call, the one that was added first happens. */
    public void addFault(Fault fault) {
        faults.add(fault);
    }

    /** Ends all faults. Calls that are being held up stay so. */
    public void clearFaults() {
        faults.clear();
    }

    /**
     * Moves the server's time, by which documents are stamped, and tokens and sessions expire. Adds up.
     *
     * @param duration forward; back if negative, which does not undo what has happened
     * @throws IllegalArgumentException if the time would be before 1970 or after 9998
     */
    public void advanceTime(Duration duration) {
        clock.advance(duration);
    }

    /** Back to the time of the clock in the options. */
    public void resetTime() {
        clock.reset();
    }

    /**
     * Takes another version of the seed: what it changes or no longer lists is changed or removed, all else stays as it is.
     *
     * @throws IllegalArgumentException if anything is wrong with it; nothing is changed then
     */
    public void plant(Seed seed) {
        planter.plant(seed);
    }

    /** Stops listening, ends all threads and waits for both. Does nothing the second time. */
    @Override
    public void close() {
        endpoint.close();
        snapshot.ifPresent(Snapshot::close);
    }
}
