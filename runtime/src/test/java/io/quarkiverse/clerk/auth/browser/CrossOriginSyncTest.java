package io.quarkiverse.clerk.auth.browser;

import static io.quarkiverse.clerk.auth.AuthReason.PRIMARY_DOMAIN_CROSS_ORIGIN_SYNC;
import static io.quarkiverse.clerk.auth.TestAuthenticator.assertHandshake;
import static io.quarkiverse.clerk.auth.TestAuthenticator.authenticator;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.clerk.auth.RequestState;
import io.quarkiverse.clerk.auth.RequestState.SignedIn;
import io.quarkiverse.clerk.auth.TestAuthenticator;
import io.quarkiverse.clerk.auth.TestInstances;
import io.quarkiverse.clerk.auth.TestRequest;
import io.quarkiverse.clerk.auth.TestTokens;

/** Links that users follow from another domain to the primary one. */
class CrossOriginSyncTest {

    private static final TestRequest PAGE = TestRequest.page("https://app.example.com/");
    private static final String[] COOKIES = { "__session=" + TestTokens.valid(), "__client_uat=1", "__clerk_db_jwt=db_1" };

    private final TestAuthenticator production = authenticator().production();
    private final TestAuthenticator development = authenticator().development();

    @ParameterizedTest
    @ValueSource(strings = { "https://sat.example/", "https://sub.app.example.com/", "http://app.example.com/",
            "https://app.example.com:8443/", "https://evil-accounts.dev.example/" })
    void aLinkFromAnotherOriginCostsOneRedirect(String referrer) {
        assertHandshake(from(production, referrer), PRIMARY_DOMAIN_CROSS_ORIGIN_SYNC);
    }

    @ParameterizedTest
    @ValueSource(strings = { "https://app.example.com/other", "https://APP.example.com:443/", "https://clerk.example.com/x",
            "https://accounts.example.com/sign-in" })
    void aLinkFromItselfOrFromClerkDoesNot(String referrer) {
        assertThat(from(production, referrer)).isInstanceOf(SignedIn.class);
    }

    @ParameterizedTest
    @ValueSource(strings = { "happy-1.accounts.dev", "happy-1.accountsstage.dev", "happy-1.accounts.lclclerk.com",
            "accounts.happy-1.lcl.dev" })
    void clerksPagesForDevelopmentAreClerksInDevelopmentOnly(String host) {
        assertThat(from(development, "https://" + host + "/")).isInstanceOf(SignedIn.class);
        assertHandshake(from(production, "https://" + host + "/"), PRIMARY_DOMAIN_CROSS_ORIGIN_SYNC);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "garbage", "https://", "https://a b/", "about:blank", "https://user@sat.example/", "\u0000",
            "https://[", "https://%zz/", "http://-", "ftp://sat.example/" })
    void aReferrerThatIsNoUrlIsNone(String referrer) {
        assertThat(from(production, referrer)).isInstanceOf(SignedIn.class);
    }

    @Test
    void afterOneRedirectThereIsNoOther() {
        assertThat(production.request(PAGE.header("Referer", "https://sat.example/")
                .cookies(COOKIES).header("Cookie", "__clerk_redirect_count=1"))).isInstanceOf(SignedIn.class);
    }

    @Test
    void onlyWholePagesAreLookedAt() {
        var request = TestRequest.get("https://app.example.com/").header("Accept", "text/html").cookies(COOKIES);
        assertThat(production.request(request.header("Referer", "https://sat.example/"))).isInstanceOf(SignedIn.class);
    }

    @Test
    void aSatelliteHasItsOwnWay() {
        production.browser(options -> options.satellite(true));
        assertThat(from(production, "https://app.example.org/")).isInstanceOf(SignedIn.class);
    }

    @Test
    void behindAProxyThePagesOfClerkAreNotKnown() {
        production.browser(options -> options
                .frontendApi(TestInstances.frontendApi("pk_live_", "https://app.example.com/__clerk", null)));
        assertHandshake(from(production, "https://accounts.example.com/"), PRIMARY_DOMAIN_CROSS_ORIGIN_SYNC);
    }

    private static RequestState from(TestAuthenticator authenticator, String referrer) {
        return authenticator.request(PAGE.header("Referer", referrer).cookies(COOKIES));
    }
}
