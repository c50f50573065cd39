package io.quarkiverse.clerk.devserver.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.resource.session.BrowserSessions;
import io.quarkiverse.clerk.devserver.resource.session.Sessions;
import io.quarkiverse.clerk.devserver.resource.user.NewUsers;
import io.quarkiverse.clerk.devserver.store.Store;

/** How many browsers are remembered, and which are not. */
class DevBrowsersTest {

    private static final int MANY = 1000;

    private final Clock clock = Clock.fixed(Instant.ofEpochMilli(1000), ZoneOffset.UTC);
    private final Store store = new Store(clock);
    private final Instance instance = new Instance(store, clock, null, () -> "http://here", () -> "https://issuer");
    private final DevBrowsers browsers = new DevBrowsers(store, new BrowserSessions(instance, new Sessions(instance)));

    private DevBrowser signedIn() {
        ObjectNode user = store.atomically(() -> new NewUsers(instance).create(Json.object()));
        return browsers.find(browsers.signIn(Optional.empty(), user.path("id").textValue())).orElseThrow();
    }

    private DevBrowser withClient() {
        DevBrowser browser = browsers.create();
        browsers.client(browser);
        return browser;
    }

    @Test
    void whoAsksAllDayLongDoesNotFillTheMemory() {
        IntStream.rangeClosed(0, MANY).forEach(number -> withClient());
        assertThat(store.documents("dev_browser").all()).hasSize(MANY);
        assertThat(store.documents("client").all()).hasSize(MANY);
    }

    @Test
    void whoIsSignedInStaysKnownLongerThanOthers() {
        DevBrowser first = signedIn();
        DevBrowser second = withClient();
        IntStream.range(1, MANY).forEach(number -> withClient());
        assertThat(browsers.find(first.token())).contains(first);
        assertThat(browsers.find(second.token())).isEmpty();
    }

    @Test
    void theSessionsOfABrowserThatIsForgottenAreLookedBackAt() {
        DevBrowser browser = signedIn();
        browsers.signOut(Optional.of(browser.token()));
        IntStream.range(0, MANY).forEach(number -> browsers.create());
        assertThat(browsers.find(browser.token())).isEmpty();
        assertThat(store.documents("client").find(browser.clientId())).isPresent();
    }
}
