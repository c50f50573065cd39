package io.quarkiverse.clerk.auth.browser;

import static io.quarkiverse.clerk.auth.TestInstances.DEVELOPMENT;
import static io.quarkiverse.clerk.auth.TestInstances.PRODUCTION;
import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.clerk.auth.AuthRequest;
import io.quarkiverse.clerk.auth.TestRequest;

/** Where users sign in and up. */
class SignInPagesTest {

    private static final String BACK = "redirect_url=https%3A%2F%2Fapp.example.com%2Fa%3Fb%3Dc";

    @Test
    void withoutPagesOfItsOwnTheApplicationUsesThoseOfClerk() {
        var pages = pages(PRODUCTION, null, null);
        assertThat(pages.signIn(request())).isEqualTo("https://accounts.example.com/sign-in?" + BACK);
        assertThat(pages.signUp(request())).isEqualTo("https://accounts.example.com/sign-up?" + BACK);
    }

    @Test
    void aPathStandsOnTheApplicationsOrigin() {
        assertThat(pages(PRODUCTION, "/sign-in?x=y", null).signIn(request()))
                .isEqualTo("https://app.example.com/sign-in?x=y&" + BACK);
    }

    @Test
    void aUrlStandsForItself() {
        assertThat(pages(PRODUCTION, null, "https://login.example.com/up").signUp(request()))
                .isEqualTo("https://login.example.com/up?" + BACK);
    }

    @Test
    void signingUpIsFoundUnderSigningIn() {
        assertThat(pages(PRODUCTION, "/sign-in", null).signUp(request()))
                .isEqualTo("https://app.example.com/sign-in/create?" + BACK);
    }

    @Test
    void withoutAPageOrAPublishableKeyNothingIsKnown() {
        var pages = pages(null, null, null);
        assertThat(pages.signIn(request())).isNull();
        assertThat(pages.signUp(request())).isNull();
    }

    @Test
    void inDevelopmentThePageOnAnotherOriginLearnsWhoTheBrowserIs() {
        assertThat(pages(DEVELOPMENT, null, null).signIn(request("__clerk_db_jwt=db_1")))
                .isEqualTo("https://accounts.example.com/sign-in?" + BACK + "&__clerk_db_jwt=db_1");
    }

    @Test
    void aPageOnTheSameOriginSeesTheCookie() {
        assertThat(pages(DEVELOPMENT, "/sign-in", null).signIn(request("__clerk_db_jwt=db_1"))).doesNotContain("db_1");
    }

    @Test
    void inProductionThereIsNothingToLearn() {
        assertThat(pages(PRODUCTION, null, null).signIn(request("__clerk_db_jwt=db_1"))).doesNotContain("db_1");
    }

    @Test
    void theWayBackDoesNotRevealTheBrowser() {
        var request = TestRequest.get("https://app.example.com/a?b=c&__clerk_db_jwt=db_1").toAuthRequest();
        assertThat(pages(PRODUCTION, null, null).signIn(request)).endsWith(BACK);
    }

    @Test
    void withoutAWayBackThePageDecides() {
        assertThat(pages(PRODUCTION, null, null).signIn("https://app.example.com", null, null))
                .isEqualTo("https://accounts.example.com/sign-in");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "/", "?", "://", "a", "https://", "https://app.example.com/\r\nX: y", "\u0000\ud83d%zz" })
    void whateverTheUrlIsThePageIsVisibleAscii(String url) {
        assertThat(pages(PRODUCTION, "/sign-in", null).signIn(TestRequest.get(url).toAuthRequest())).matches("[!-~]+");
    }

    private static SignInPages pages(@Nullable FrontendApi instance, @Nullable String signIn, @Nullable String signUp) {
        return new SignInPages(
                BrowserOptionsBuilder.builder().frontendApi(instance).signInUrl(signIn).signUpUrl(signUp).build());
    }

    private static AuthRequest request(String... cookies) {
        return TestRequest.get("https://app.example.com/a?b=c").cookies(cookies).toAuthRequest();
    }
}
