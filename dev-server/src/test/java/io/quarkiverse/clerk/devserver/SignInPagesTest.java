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
    void thePageListsTheUsersAndRunsNoScripts() {
        Answer page = page(Map.of("redirect_url", Visitor.PAGE));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("Ann Archer", "value=\"user_ann\"", "value=\"user_bob\"", "value=\"user_cleo\"");
        assertThat(page.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'").contains("frame-ancestors 'none'");
    }

    @Test
    void nothingThatSomebodyHasSentBecomesMarkup() {
        api.post("/v1/users", "{\"first_name\": \"<script>alert(1)</script>\", \"last_name\": \"'\\\"&\"}");
        Answer page = page(Map.of("redirect_url", Visitor.PAGE + "?\"><b>&'", "__clerk_db_jwt", "\"><i>"));
        assertThat(page.text()).doesNotContain("<script", "<b>", "<i>")
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
    void signingInAsAnotherUserEndsTheSessionBefore() {
        String devBrowser = visitor.signIn("user_ann");
        String before = Jwts.claims(Visitor.value(visitor.cookiesOf(devBrowser).get("__session"))).path("sid").asText();
        visitor.post(Map.of("user", "user_bob", "redirect_url", Visitor.PAGE, "__clerk_db_jwt", devBrowser));
        assertThat(api.get("/v1/sessions/" + before).json().path("status").asText()).isEqualTo("ended");
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
}
