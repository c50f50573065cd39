package io.quarkiverse.clerk.test.devservices;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.clerk.devserver.ClerkDevServer;
import io.quarkiverse.clerk.devserver.DevServerOptions;
import io.quarkiverse.clerk.test.DevServer;
import io.quarkiverse.clerk.test.auth.ProtectedResource;
import io.quarkus.test.QuarkusUnitTest;
import io.quarkus.test.common.http.TestHTTPResource;

/** A developer opens a page of an application that has no configuration at all. */
class BrowserSignInTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(ProtectedResource.class, DevServer.class, Browser.class));

    @TestHTTPResource("/user")
    URI userPage;

    private Browser browser;

    @BeforeEach
    void newBrowser() {
        browser = new Browser();
    }

    @Test
    void signsInOnThePageOfTheDevServerAndComesBack() throws Exception {
        var signInPage = browser.open(userPage + "?a=1&b=2");
        assertThat(browser.visited()).containsExactly("/v1/client/handshake", "/user", "/user", "/sign-in");
        assertThat(signInPage.statusCode()).isEqualTo(200);

        var page = browser.choose("user_ann", signInPage);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).isEqualTo("user_ann");
        assertThat(page.uri()).isEqualTo(URI.create(userPage + "?a=1&b=2"));

        assertThat(browser.open(userPage.toString()).body()).isEqualTo("user_ann");
        assertThat(browser.visited()).isEmpty();
    }

    @Test
    void aBrowserThatHasLostItsSessionTokenGetsAnotherWithoutSigningInAgain() throws Exception {
        browser.choose("user_bob", browser.open(userPage.toString()));
        browser.forget("__session");
        assertThat(browser.open(userPage.toString()).body()).isEqualTo("user_bob");
        assertThat(browser.visited()).containsExactly("/v1/client/handshake", "/user", "/user");
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void afterSigningOutThePageAsksWhoItIsAgain(boolean known) throws Exception {
        browser.choose("user_bob", browser.open(userPage.toString()));
        var page = browser.open(DevServer.url() + "/sign-out?redirect_url=" + userPage
                + (known ? "&__clerk_db_jwt=" + browser.cookie(userPage.getHost(), "__clerk_db_jwt") : ""));
        if (!known) {
            assertThat(page.body()).contains("Sign out?");
            page = browser.submit("/sign-out", Map.of(), page);
        }
        assertThat(page.body()).contains("Who are you?");
        assertThat(browser.cookie(userPage.getHost(), "__client_uat")).isEqualTo("0");
        assertThat(browser.cookie(userPage.getHost(), "__session")).isNull();
    }

    @Test
    void whatIsLeftOfADevServerBeforeDoesNotStandInTheWay() throws Exception {
        try (var before = ClerkDevServer.start(DevServerOptions.defaults())) {
            browser.remember(userPage.getHost(), "__session", before.sessionToken("ann"));
            browser.remember(userPage.getHost(), "__client_uat", "1");
            browser.remember(userPage.getHost(), "__clerk_db_jwt", "dvb_before");
        }
        assertThat(browser.choose("user_bob", browser.open(userPage.toString())).body()).isEqualTo("user_bob");
    }

    @Test
    void aProgramIsNotSentAnywhere() {
        given().redirects().follow(false).get("/user").then().statusCode(401);
    }
}
