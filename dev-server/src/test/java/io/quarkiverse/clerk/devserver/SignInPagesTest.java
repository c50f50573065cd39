package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.clerk.devserver.Api.Answer;

class SignInPagesTest extends ServerTest {

    private Visitor visitor;

    @BeforeEach
    void visitor() {
        visitor = new Visitor(api);
    }

    private Answer page(Map<String, String> query) {
        return api.send(api.anonymous("/sign-in?" + Visitor.form(query)));
    }

    @Test
    void thePageListsTheUsersAndRunsNoScriptButItsOwn() {
        Answer page = page(Map.of("redirect_url", Visitor.PAGE));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("Ann Archer", "value=\"user_ann\"", "value=\"user_bob\"", "value=\"user_cleo\"");
        assertThat(page.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'").contains("frame-ancestors 'none'", "script-src 'sha256-")
                .doesNotContain("script-src 'unsafe-inline'");
    }

    @Test
    void nothingThatSomebodyHasSentBecomesMarkup() {
        api.post("/v1/users", "{\"first_name\": \"<script>alert(1)</script>\", \"last_name\": \"'\\\"&\"}");
        Answer page = page(Map.of("redirect_url", Visitor.PAGE + "?\"><b>&'", "__clerk_db_jwt", "\"><i>"));
        assertThat(page.text()).doesNotContain("<script>alert", "<b>", "<i>")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; &#39;&quot;&amp;")
                .contains("value=\"" + Visitor.PAGE + "?&quot;&gt;&lt;b&gt;&amp;&#39;\"", "value=\"&quot;&gt;&lt;i&gt;\"");
    }

    @Test
    void aUserWhoSignsInIsSentBackWithWhatTheBrowserIsKnownBy() {
        String devBrowser = Visitor.value(visitor.cookies(Map.of("redirect_url", Visitor.PAGE)).get("__clerk_db_jwt"));
        Answer answer = visitor.post(Map.of("user", "user_bob", "redirect_url", Visitor.PAGE, "__clerk_db_jwt", devBrowser));
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).isEqualTo(Visitor.PAGE + "?__clerk_db_jwt=" + devBrowser);
        assertThat(Jwts.claims(Visitor.value(visitor.cookiesOf(devBrowser).get("__session"))).path("sub").asText())
                .isEqualTo("user_bob");
    }

    @Test
    void signingInAsAnotherUserReplacesTheSessionBefore() {
        String devBrowser = visitor.signIn("user_ann");
        String before = Jwts.claims(Visitor.value(visitor.cookiesOf(devBrowser).get("__session"))).path("sid").asText();
        visitor.post(Map.of("user", "user_bob", "redirect_url", Visitor.PAGE, "__clerk_db_jwt", devBrowser));
        assertThat(api.get("/v1/sessions/" + before).json().path("status").asText()).isEqualTo("replaced");
    }

    @Test
    void signingOutEndsTheSession() {
        String devBrowser = visitor.signIn("user_ann");
        Answer answer = api.send(api.anonymous("/sign-out?"
                + Visitor.form(Map.of("redirect_url", Visitor.PAGE, "__clerk_db_jwt", devBrowser))));
        assertThat(answer.location()).isEqualTo(Visitor.PAGE + "?__clerk_db_jwt=" + devBrowser);
        assertThat(visitor.cookiesOf(devBrowser).get("__session")).startsWith(";");
    }

    @Test
    void aTokenForADeveloperIsNotThatOfASessionThatHasEnded() {
        String devBrowser = visitor.signIn("user_ann");
        api.send(api.anonymous("/sign-out?" + Visitor.form(Map.of("redirect_url", Visitor.PAGE, "__clerk_db_jwt",
                devBrowser))));
        assertThat(Jwts.claims(server.sessionToken("ann")).path("sts").asText()).isEqualTo("active");
    }

    @ParameterizedTest
    @ValueSource(strings = { "https://evil.example", "null" })
    void noOtherSiteSignsTheBrowserIn(String origin) {
        Answer answer = api.send(api.anonymous("/sign-in").header("Origin", origin)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(Visitor.form(Map.of("user", "user_ann", "redirect_url", Visitor.PAGE)))));
        assertThat(answer.status()).isEqualTo(403);
    }

    @Test
    void neitherPageLeadsElsewhere() {
        assertThat(page(Map.of("redirect_url", "https://evil.example/")).status()).isEqualTo(422);
        assertThat(visitor.post(Map.of("user", "user_ann", "redirect_url", "https://evil.example/")).status())
                .isEqualTo(422);
        assertThat(api.send(api.anonymous("/sign-out?redirect_url=https://evil.example/")).status()).isEqualTo(422);
    }

    @Test
    void whoIsNotThereCannotSignIn() {
        assertThat(visitor.post(Map.of("user", "user_nobody", "redirect_url", Visitor.PAGE)).status()).isEqualTo(404);
        assertThat(visitor.post(Map.of("redirect_url", Visitor.PAGE)).status()).isEqualTo(404);
    }

    @Test
    void thePageSaysWhoIsWho() {
        assertThat(page(Map.of()).text()).contains("ann@example.com · ann", "Acme · Admin", "Acme · Member", ">AA</text>");
    }

    @Test
    void whoHasAPictureIsShownByIt() {
        api.upload("POST", "/v1/users/user_ann/profile_image", "GIF89a");
        Answer page = page(Map.of());
        assertThat(page.text()).contains("src=\"/dev/images/img_").doesNotContain(">AA</text>");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow()).contains("img-src 'self'");
    }

    @Test
    void thePageSaysWhyAUserCannotSignIn() {
        api.post("/v1/users/user_ann/ban", "");
        api.post("/v1/users/user_bob/lock", "");
        assertThat(page(Map.of()).text()).contains("This user is banned.", "This user is locked")
                .doesNotContain("value=\"user_ann\"", "value=\"user_bob\"").contains("value=\"user_cleo\"");
    }

    @Test
    void whoCannotSignInAnyMoreIsToldSoOnThePage() {
        api.post("/v1/users/user_ann/ban", "");
        Answer page = visitor.post(Map.of("user", "user_ann", "redirect_url", Visitor.PAGE));
        assertThat(page.status()).isEqualTo(403);
        assertThat(page.text()).contains("role=\"alert\">The user user_ann is banned.", "value=\"user_bob\"",
                "value=\"" + Visitor.PAGE + "\"");
    }

    @Test
    void manyUsersAreFoundByAFilter() {
        assertThat(page(Map.of()).text()).doesNotContain("name=\"query\"");
        for (int i = 0; i < 20; i++) {
            api.post("/v1/users", "{\"first_name\": \"User%s\"}".formatted(i));
        }
        assertThat(page(Map.of()).text()).contains("name=\"query\"", "User19");
        Answer filtered = page(Map.of("query", "ARCH", "redirect_url", Visitor.PAGE));
        assertThat(filtered.text()).contains("value=\"user_ann\"", "value=\"ARCH\"", "value=\"" + Visitor.PAGE + "\"")
                .doesNotContain("value=\"user_bob\"", "User1");
        assertThat(page(Map.of("query", "\"><b>\u0000")).text()).contains("Nobody is found", "&quot;&gt;&lt;b&gt;")
                .doesNotContain("<b>");
    }

    @Test
    void noMoreUsersAreListedThanOneLooksThrough() {
        for (int i = 0; i < 98; i++) {
            api.post("/v1/users", "{}");
        }
        Answer page = page(Map.of());
        assertThat(page.text()).contains("the first 100 of 101 users");
        assertThat(page.text().split("name=\"user\"")).hasSize(101);
    }

    @ParameterizedTest
    @ValueSource(strings = { "redirect_url", "sign_in_force_redirect_url", "sign_in_fallback_redirect_url",
            "after_sign_in_url", "sign_up_force_redirect_url", "after_sign_up_url" })
    void whatClerksOwnSdksSendSaysWhereToGo(String parameter) {
        assertThat(page(Map.of(parameter, Visitor.PAGE)).text())
                .contains("<input type=\"hidden\" name=\"redirect_url\" value=\"" + Visitor.PAGE + "\">");
    }

    @Test
    void whatForcesOutdoesTheRest() {
        assertThat(page(Map.of("redirect_url", Visitor.PAGE, "sign_in_force_redirect_url", "http://localhost/forced",
                "after_sign_in_url", "http://localhost/after")).text()).contains("value=\"http://localhost/forced\"")
                .doesNotContain("localhost/after");
    }

    @Test
    void whoSaysNotWhereToGoSeesTheAccount() {
        assertThat(visitor.post(Map.of("user", "user_ann")).location()).isEqualTo("/user");
    }

    @Test
    void peopleAreToldOnAPageWhatProgramsAreToldInJson() {
        String path = "/sign-in?redirect_url=https://evil.example/";
        Answer page = api.send(api.anonymous(path).header("Accept", "text/html,*/*;q=0.8"));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
        assertThat(page.text()).contains("redirect_url must be a URL on localhost");
        assertThat(api.send(api.anonymous(path).header("Accept", "*/*")).code()).isEqualTo("form_param_value_invalid");
    }

    @Test
    void thePageSaysItsLanguageAndTitleAndWhatIsWhere() {
        assertThat(page(Map.of()).text()).contains("<html lang=\"en\">", "<title>Sign in - Clerk dev server</title>", "<main>",
                "<h1>Sign in</h1>", "prefers-color-scheme: dark").containsOnlyOnce("<script");
    }
}
