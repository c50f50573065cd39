package io.quarkiverse.clerk.devserver;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import io.quarkiverse.clerk.devserver.api.Resource;
import io.quarkiverse.clerk.devserver.browser.ClientCookies;
import io.quarkiverse.clerk.devserver.browser.DevBrowsers;
import io.quarkiverse.clerk.devserver.browser.HandshakeResource;
import io.quarkiverse.clerk.devserver.browser.Handshakes;
import io.quarkiverse.clerk.devserver.control.Faults;
import io.quarkiverse.clerk.devserver.control.MovableClock;
import io.quarkiverse.clerk.devserver.frontend.Frontend;
import io.quarkiverse.clerk.devserver.frontend.FrontendResource;
import io.quarkiverse.clerk.devserver.frontend.FrontendResources;
import io.quarkiverse.clerk.devserver.frontend.me.OwnApiKeys;
import io.quarkiverse.clerk.devserver.http.AccountPages;
import io.quarkiverse.clerk.devserver.http.Address;
import io.quarkiverse.clerk.devserver.http.BackendApi;
import io.quarkiverse.clerk.devserver.http.DevImages;
import io.quarkiverse.clerk.devserver.http.DevPages;
import io.quarkiverse.clerk.devserver.http.FaultHandler;
import io.quarkiverse.clerk.devserver.http.FaultPages;
import io.quarkiverse.clerk.devserver.http.FrontendApi;
import io.quarkiverse.clerk.devserver.http.HandshakePages;
import io.quarkiverse.clerk.devserver.http.HttpEndpoint;
import io.quarkiverse.clerk.devserver.http.InterstitialPage;
import io.quarkiverse.clerk.devserver.http.KeyPages;
import io.quarkiverse.clerk.devserver.http.MessagePages;
import io.quarkiverse.clerk.devserver.http.MethodOverride;
import io.quarkiverse.clerk.devserver.http.NpmPages;
import io.quarkiverse.clerk.devserver.http.OwnApiKeyPages;
import io.quarkiverse.clerk.devserver.http.Pages;
import io.quarkiverse.clerk.devserver.http.SecretKeys;
import io.quarkiverse.clerk.devserver.http.SignInPages;
import io.quarkiverse.clerk.devserver.http.SignUpPages;
import io.quarkiverse.clerk.devserver.http.TicketPages;
import io.quarkiverse.clerk.devserver.http.TimePages;
import io.quarkiverse.clerk.devserver.http.WebhookPages;
import io.quarkiverse.clerk.devserver.portal.People;
import io.quarkiverse.clerk.devserver.portal.Registration;
import io.quarkiverse.clerk.devserver.resource.Images;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.resource.Messages;
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
import io.quarkiverse.clerk.devserver.resource.session.TicketSessions;
import io.quarkiverse.clerk.devserver.seed.Planter;
import io.quarkiverse.clerk.devserver.store.Ids;
import io.quarkiverse.clerk.devserver.store.Snapshot;
import io.quarkiverse.clerk.devserver.store.Store;
import io.quarkiverse.clerk.devserver.token.HandshakeTokens;
import io.quarkiverse.clerk.devserver.token.MachineJwts;
import io.quarkiverse.clerk.devserver.token.SigningKey;
import io.quarkiverse.clerk.devserver.token.SigningKeys;
import io.quarkiverse.clerk.devserver.webhook.StoreEvents;
import io.quarkiverse.clerk.devserver.webhook.Webhooks;
import io.vertx.ext.web.Router;

/**
 * What a server is made of.
 *
 * @param secretKey what callers of the Backend API must present
 * @param store what the instance remembers
 * @param resources of the Backend API
 * @param scripted resources of the Frontend API
 * @param endpoint serves all of it
 */
record Parts(String secretKey, MovableClock clock, Store store, Address address, Optional<Snapshot> snapshot,
        SigningKeys signingKeys, DevTokens tokens, OpaqueTokens machineTokens, DevPages pages, Faults faults,
        Webhooks webhooks, Planter planter, List<Resource> resources, List<FrontendResource> scripted,
        HttpEndpoint endpoint) {

    private static final int SECRET_LENGTH = 42;

    /** Puts a server together and opens it. */
    static Parts of(DevServerOptions options, Supplier<SigningKey> keys) {
        String secretKey = Objects.requireNonNullElseGet(options.secretKey(), () -> "sk_test_" + Ids.random(SECRET_LENGTH));
        MovableClock clock = new MovableClock(options.clock());
        Store store = new Store(clock);
        Optional<Snapshot> snapshot = Optional.ofNullable(options.snapshot()).map(file -> Snapshot.of(store, file));
        boolean isNew = store.isEmpty();
        Address address = new Address(options.port(), store);
        SigningKeys signingKeys = new SigningKeys(store, keys);
        Instance instance = new Instance(store, clock, signingKeys, address::url, address::issuer);
        Sessions sessions = new Sessions(instance);
        DevTokens tokens = new DevTokens(instance, sessions);
        OpaqueTokens machineTokens = new OpaqueTokens(instance);
        DevPages pages = new DevPages(address, store, tokens, machineTokens, new DevMachineTokens(tokens, machineTokens,
                new MachineJwts(signingKeys, address::issuer, clock)));
        Faults faults = new Faults();
        BrowserSessions browserSessions = new BrowserSessions(instance, sessions);
        DevBrowsers browsers = new DevBrowsers(store, browserSessions);
        Handshakes handshakes = new Handshakes(store, browsers, browserSessions,
                new ClientCookies(address::publishableKey), new HandshakeTokens(signingKeys, clock));
        Frontend frontend = Frontend.of(instance, sessions, browserSessions, browsers);
        List<FrontendResource> scripted = FrontendResources.of(frontend);
        JwksResource jwks = new JwksResource(signingKeys);
        List<Resource> resources = new ArrayList<>(List.of(jwks, new HandshakeResource(handshakes)));
        resources.addAll(Resources.of(instance));
        if (isNew) {
            AccessSeeds.plant(store);
            MachineSeeds.plant(instance);
            BillingSeeds.plant(store);
        }
        Planter planter = new Planter(store, resources);
        Webhooks webhooks = new Webhooks(options.webhooks(), clock, Instance.ID);
        MachineKeys machineKeys = new MachineKeys(instance);
        SecretKeys secretKeys = new SecretKeys(secretKey, key -> store.atomically(() -> machineKeys.ownerOf(key)));
        People people = new People(instance);
        Registration registration = new Registration(instance, sessions);
        List<Pages> site = List.of(
                new MethodOverride(), new FaultHandler(faults), new FaultPages(faults), new TimePages(clock),
                // Before the Backend API, which asks for the secret key whatever is under /v1.
                new HandshakePages(handshakes, jwks), new InterstitialPage(),
                new TicketPages(store, browsers, new TicketSessions(instance, sessions)),
                new FrontendApi(frontend, scripted),
                new OwnApiKeyPages(store, new OwnApiKeys(instance, sessions)),
                new BackendApi(store, secretKeys, resources),
                new SignInPages(store, browsers, people, registration), new SignUpPages(store, browsers, registration),
                new AccountPages(store, browsers, people, registration), pages, new DevImages(store, new Images(store)),
                new KeyPages(signingKeys), new WebhookPages(webhooks), new MessagePages(new Messages(store)),
                new NpmPages(options.nodeModules()));
        HttpEndpoint endpoint = open(address, snapshot, router -> {
            planter.plant(options.seed());
            // What is there from the start is no news.
            new StoreEvents(store, Resources.views(resources), webhooks).listen();
            site.forEach(part -> part.mount(router));
        });
        webhooks.start(endpoint.vertx());
        return new Parts(secretKey, clock, store, address, snapshot, signingKeys, tokens, machineTokens, pages, faults,
                webhooks, planter, List.copyOf(resources), scripted, endpoint);
    }

    private static HttpEndpoint open(Address address, Optional<Snapshot> snapshot, Consumer<Router> routes) {
        try {
            return HttpEndpoint.open(address, routes);
        } catch (RuntimeException e) {
            snapshot.ifPresent(Snapshot::abandon);
            throw e;
        }
    }

    /** Without secrets. */
    @Override
    public String toString() {
        return "Parts[address=" + address.url() + "]";
    }
}
