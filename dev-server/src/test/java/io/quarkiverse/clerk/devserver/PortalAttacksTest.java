package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.clerk.devserver.Api.Answer;

/** What links and pages of other sites could do by way of the portal, and must not. */
class PortalAttacksTest extends AttackTest {

    @ParameterizedTest
    @ValueSource(strings = { "/sign-in", "/sign-up", "/sign-out", "/user/organization", "/create-organization" })
    void noFormOfAnotherSiteIsTakenThoughTheBrowserSendsItsCookie(String path) {
        Portal portal = new Portal(api).signIn("user_ann");
        JsonNode before = picture();
        String form = "user=user_bob&email_address=e@x.example&organization_id=&organization_name=Taken";
        for (Map.Entry<String, String> header : List.of(Map.entry("Origin", EVIL), Map.entry("Origin", "null"),
                Map.entry("Sec-Fetch-Site", "cross-site"), Map.entry("Sec-Fetch-Site", "Cross-Site"))) {
            Answer answer = api.send(form("POST", path, form).header(header.getKey(), header.getValue())
                    .header("Cookie", "__clerk_dev_portal_" + server.port() + "=" + portal.token()));
            assertThat(answer.status()).as(header.toString()).isEqualTo(403);
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        }
        assertThat(picture()).isEqualTo(before);
        assertThat(new Script(api, portal.token()).session().at("/user/id").asText()).isEqualTo("user_ann");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/sign-in", "/sign-up", "/sign-in/create", "/sign-out", "/user", "/create-organization",
            "/v1/client/handshake" })
    void noPageLeadsOffThisMachine(String path) {
        String token = new Visitor(api).signIn("user_ann");
        for (String url : List.of(EVIL, "//evil.example", "/\\evil.example", "http://localhost@evil.example",
                "http://localhost.evil.example", "http://localhost%2eevil.example", "https://evil.example#localhost",
                "javascript:alert(1)", "data:text/html,x", " http://localhost", "http:/evil.example", "HTTP:evil.example",
                "http://127.0.0.1.evil.example", "http://localhost:80:x@evil.example", "http://[::1]evil.example")) {
            for (String name : List.of("redirect_url", "sign_in_force_redirect_url", "sign_up_force_redirect_url",
                    "sign_in_fallback_redirect_url", "sign_up_fallback_redirect_url", "after_sign_in_url",
                    "after_sign_up_url")) {
                Answer answer = Api.exchange(api.anonymous(path + "?" + Visitor.form(Map.of(name, url, "__clerk_db_jwt",
                        token))).build());
                assertThat(answer.status()).as(name + " " + url).isEqualTo(422);
                assertThat(answer.headers().firstValue("Location")).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "x\u000by", "x\fy", "x\u0000y", "\u00ff\u00fe", "x\r\n y", "x\r\n\tSet-Cookie: a=b" })
    void whatABrowserAsksForIsNoWayToPutAnythingIntoTheAnswer(String headers) throws IOException {
        String answer = Raw.send(server, "OPTIONS /v1/me HTTP/1.1\r\nHost: localhost\r\nOrigin: " + Script.ORIGIN
                + "\r\nAccess-Control-Request-Method: PUT\r\nAccess-Control-Request-Headers: " + headers
                + "\r\nConnection: close\r\n\r\n");
        assertThat(answer).matches(Pattern.compile("HTTP/1.1 (204|4\\d\\d) .*", Pattern.DOTALL))
                .doesNotContainPattern("(?m)^Set-Cookie");
    }

    @ParameterizedTest
    @ValueSource(strings = { "GET /v1/me?__clerk_db_jwt=%zz", "POST /v1/me?_method=%",
            "POST /v1/me?__clerk_db_jwt=%f&_method=PATCH",
            "GET /v1/%zz/me", "GET /v1/me/%", "GET /sign-in?redirect_url=%", "GET /v1/tickets/accept?ticket=%e",
            "GET /v1/me?\u0001",
            "GET /v1/client/sessions/%00%ff?__clerk_db_jwt=%u0000", "GET http://evil.example/v1/me",
            "GET //evil.example/sign-in",
            "GET /sign-in?;;;&&&===", "POST /v1/me?_method=PATCH&_method=DELETE" })
    void percentRubbishIsAnswered(String line) throws IOException {
        String answer = Raw.send(server, line + " HTTP/1.1\r\nHost: localhost\r\nOrigin: " + Script.ORIGIN
                + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        assertThat(answer).matches(Pattern.compile("HTTP/1.[01] [24]\\d\\d .*", Pattern.DOTALL));
    }

    @ParameterizedTest
    @ValueSource(strings = { "dvb_chosen", "user_ann", "", "x", "%00", "dvb_chosen&__clerk_db_jwt=dvb_other" })
    void aLinkDoesNotChooseWhatTheBrowserIsKnownBy(String chosen) {
        Answer page = api.send(api.anonymous("/sign-in?__clerk_db_jwt=" + chosen));
        assertThat(page.headers().firstValue("Set-Cookie").orElse("")).doesNotContain("chosen", "user_ann");
        Answer done = api.send(form("POST", "/sign-in", "user=user_ann&__clerk_db_jwt=" + chosen + "&redirect_url="
                + Visitor.PAGE));
        String known = Visitor.parameter("__clerk_db_jwt", done.location());
        assertThat(known).startsWith("dvb_").doesNotContain("chosen", "other");
        for (String token : List.of("dvb_chosen", "dvb_other", "user_ann")) {
            assertThat(Api.exchange(api.anonymous("/v1/client?__clerk_db_jwt=" + token).build()).status()).isEqualTo(401);
        }
    }
}
