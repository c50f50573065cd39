package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.clerk.devserver.Api.Answer;

class HandshakeTest extends ServerTest {

    private Visitor visitor;

    @BeforeEach
    void visitor() {
        visitor = new Visitor(api);
    }

    @Test
    void aNewBrowserGetsATokenToBeKnownByAndIsSignedOut() throws Exception {
        Answer answer = visitor.handshake(Map.of("redirect_url", Visitor.PAGE + "?a=1&b=x%20y#top"));
        assertThat(answer.status()).isEqualTo(307);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.location()).startsWith(Visitor.PAGE + "?a=1&b=x%20y&__clerk_handshake=").endsWith("#top");
        String token = Visitor.parameter("__clerk_handshake", answer.location().replace("#top", ""));
        assertThat(Jwts.isSignedBy(Jwts.pem(server.jwtKey()), token)).isTrue();

        Map<String, String> cookies = Visitor.byName(Jwts.claims(token).path("handshake"));
        assertThat(cookies.get("__clerk_db_jwt")).matches("dvb_\\w{27}; Path=/; SameSite=Lax; Max-Age=43200");
        assertThat(cookies.get("__client_uat")).isEqualTo("0; Path=/; SameSite=Lax; Max-Age=43200");
        assertThat(cookies.get("__session")).isEqualTo("; Path=/; SameSite=Lax; Max-Age=0");
    }

    @Test
    void theTokenIsKeptForAnHourAndTheRestForAWorkingDay() {
        Map<String, String> cookies = visitor.cookiesOf(visitor.signIn("user_ann"));
        assertThat(cookies.get("__session")).endsWith("; Max-Age=3600");
        assertThat(cookies)
                .allSatisfy((name, value) -> assertThat(name.startsWith("__session") || value.contains("=43200")).isTrue());
    }

    @Test
    void aBrowserThatHasSignedInGetsAFreshSessionToken() throws Exception {
        String devBrowser = visitor.signIn("user_ann");
        long signedInAt = clock.instant().getEpochSecond();
        clock.advance(Duration.ofMinutes(10));
        Map<String, String> cookies = visitor.cookiesOf(devBrowser);
        String token = Visitor.value(cookies.get("__session"));
        assertThat(Jwts.isSignedBy(Jwts.pem(server.jwtKey()), token)).isTrue();
        JsonNode claims = Jwts.claims(token);
        assertThat(claims.path("sub").asText()).isEqualTo("user_ann");
        assertThat(claims.path("iss").asText()).isEqualTo(server.issuer());
        assertThat(claims.path("iat").longValue()).isEqualTo(clock.instant().getEpochSecond());
        assertThat(claims.at("/o/id").asText()).isEqualTo("org_acme");
        assertThat(cookies.get("__client_uat")).startsWith(signedInAt + ";");
        assertThat(cookies.get("__clerk_db_jwt")).startsWith(devBrowser + ";");
    }

    @Test
    void everyCookieIsThereWithTheSuffixOfTheInstanceToo() {
        String suffix = "_" + Jwts.sha1(server.publishableKey()).substring(0, 8);
        Map<String, String> cookies = visitor.cookiesOf(visitor.signIn("user_ann"));
        assertThat(cookies).containsOnlyKeys("__client_uat", "__client_uat" + suffix, "__clerk_db_jwt",
                "__clerk_db_jwt" + suffix, "__session", "__session" + suffix, "__refresh" + suffix);
        assertThat(cookies.get("__session" + suffix)).isEqualTo(cookies.get("__session"));
        assertThat(cookies.get("__refresh" + suffix)).endsWith("; HttpOnly");
    }

    @Test
    void whatTheBrowserSaysItIsKnownByIsNotBelieved() {
        assertThat(visitor.cookiesOf("dvb_made_up").get("__clerk_db_jwt")).doesNotStartWith("dvb_made_up");
    }

    @ParameterizedTest
    @CsvSource({ "http://localhost:8080/page?a#b, http://localhost:8080", "http://LOCALHOST:80, http://localhost",
            "https://acme.localhost:443?a, https://acme.localhost", "http://[::1]:443/, http://[::1]:443" })
    void sessionTokensNameTheOriginOfThePageTheyAreFor(String page, String origin) {
        Map<String, String> cookies = visitor
                .cookies(Map.of("redirect_url", page, "__clerk_db_jwt", visitor.signIn("user_ann")));
        assertThat(Jwts.claims(Visitor.value(cookies.get("__session"))).path("azp").asText()).isEqualTo(origin);
    }

    @Test
    void aBrowserWhoseSessionIsRevokedIsSignedOut() {
        String devBrowser = visitor.signIn("user_ann");
        String session = Jwts.claims(Visitor.value(visitor.cookiesOf(devBrowser).get("__session"))).path("sid").asText();
        assertThat(api.post("/v1/sessions/" + session + "/revoke", "").json().path("status").asText()).isEqualTo("revoked");
        assertThat(visitor.cookiesOf(devBrowser).get("__client_uat")).startsWith("0;");
        assertThat(visitor.cookiesOf(devBrowser).get("__clerk_db_jwt")).startsWith(devBrowser + ";");
    }

    @Test
    void aBrowserWhoseUserIsDeletedOrWhoseSessionHasExpiredIsSignedOut() {
        String ann = visitor.signIn("user_ann");
        api.delete("/v1/users/user_ann");
        assertThat(visitor.cookiesOf(ann).get("__client_uat")).startsWith("0;");

        String bob = visitor.signIn("user_bob");
        clock.advance(Duration.ofDays(8));
        assertThat(visitor.cookiesOf(bob).get("__client_uat")).startsWith("0;");
    }

    @ParameterizedTest
    @CsvSource({ "user_ann, '', ''", "user_ann, acme, org_acme", "user_ann, org_acme, org_acme",
            "user_ann, nowhere, org_acme", "user_cleo, acme, ''" })
    void anOrganizationIsActivatedIfTheUserIsAMember(String user, String wanted, String active) {
        String devBrowser = visitor.signIn(user);
        Map<String, String> cookies = visitor.cookies(
                Map.of("redirect_url", Visitor.PAGE, "__clerk_db_jwt", devBrowser, "organization_id", wanted));
        assertThat(Jwts.claims(Visitor.value(cookies.get("__session"))).at("/o/id").asText()).isEqualTo(active);
    }

    @Test
    void aNonceIsGoodForTheCookiesOnce() {
        String devBrowser = visitor.signIn("user_ann");
        String nonce = Visitor.parameter("__clerk_handshake_nonce", visitor.handshake(
                Map.of("redirect_url", Visitor.PAGE, "__clerk_db_jwt", devBrowser, "format", "nonce")).location());
        String path = "/v1/clients/handshake_payload?nonce=" + nonce;
        assertThat(api.send(api.anonymous(path)).status()).isEqualTo(401);
        Map<String, String> cookies = Visitor.byName(api.get(path).json().path("directives"));
        assertThat(cookies.get("__clerk_db_jwt")).startsWith(devBrowser + ";");
        assertThat(api.get(path).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = { "http://localhost", "https://LOCALHOST:8443/", "http://127.0.0.1:8080/x?y#z",
            "http://[::1]:8080/", "http://acme.localhost:8080/" })
    void browsersGoBackToPagesOnThisMachine(String url) {
        assertThat(visitor.handshake(Map.of("redirect_url", url)).location()).startsWith(url.split("[?#]")[0]);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "/page", "//evil.example/", "https://evil.example/", "http://localhost.evil.example/",
            "http://localhost@evil.example/", "http://localhost:8080@evil.example/", "http://evil.example#@localhost",
            "http://localhost\\@evil.example/", "http://localhost:8080\\.evil.example", "javascript:alert(1)//localhost/",
            "http://localhost:8080/\r\nSet-Cookie: a=b", "http://evil.example\\localhost", "ftp://localhost/",
            "http://0x7f.evil.example/", " http://localhost/", "http://127.0.0.1.evil.example/" })
    void browsersGoNowhereElseWithWhatSignsThemIn(String url) {
        Answer answer = visitor.handshake(Map.of("redirect_url", url));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.param()).isEqualTo("redirect_url");
        assertThat(answer.headers().firstValue("Location")).isEmpty();
    }

    @Test
    void anAnswerTakesThePlaceOfAnOlderOneInTheUrl() {
        Answer answer = visitor.handshake(Map.of("redirect_url", Visitor.PAGE + "?__clerk_handshake=old&a=1"));
        assertThat(answer.location()).startsWith(Visitor.PAGE + "?a=1&__clerk_handshake=").doesNotContain("=old");
    }

    @Test
    void longUrlsComeBackToo() {
        String url = Visitor.PAGE + "?a=" + "b".repeat(8000);
        assertThat(visitor.handshake(Map.of("redirect_url", url)).location()).startsWith(url + "&");
    }

    @Test
    void theKeysArePublic() {
        assertThat(api.send(api.anonymous("/.well-known/jwks.json")).json()).isEqualTo(api.get("/v1/jwks").json());
    }
}
