package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.clerk.devserver.Api.Answer;
import io.quarkiverse.clerk.devserver.frontend.FrontendRoute;

/** What a page or a user could want of the Frontend API, and must not get. */
class FrontendAttacksTest extends AttackTest {

    /** Ann has one of everything. */
    private List<String> settleAnn() {
        api.post("/v1/phone_numbers", "{\"user_id\": \"user_ann\", \"phone_number\": \"+15550102222\", \"verified\": true}");
        api.post("/v1/organizations/org_acme/domains", "{\"name\": \"acme.example\"}");
        api.post("/v1/organizations/org_acme/invitations", "{\"email_address\": \"i@x.example\", \"role\": \"org:member\"}");
        Script ann = signedIn("user_ann");
        ann.post("/v1/client/sessions/" + ann.session().path("id").asText() + "/verify", Map.of("level", "first_factor"));
        Script begun = Script.inNewBrowser(api);
        String signIn = begun.post("/v1/client/sign_ins",
                Map.of("identifier", "ann@example.com", "strategy", "email_code")).text();
        String signUp = begun.post("/v1/client/sign_ups", Map.of("email_address", "new@example.com")).text();
        return ids(picture().toString(), ann.get("/v1/client").text(), signIn, signUp).stream()
                .filter(id -> !List.of("user_cleo").contains(id)).toList();
    }

    @Test
    void nobodyTouchesWhatBelongsToOthers() {
        List<String> others = settleAnn();
        JsonNode before = picture();
        Script cleo = signedIn("user_cleo");
        List<String> reached = new ArrayList<>();
        for (FrontendRoute route : routes) {
            for (String id : VARIABLE.matcher(route.path()).find() ? others : List.<String> of()) {
                Answer answer = Api.exchange(request(route, path(route, id), "__clerk_db_jwt=" + cleo.devBrowser())
                        .header("Origin", Script.ORIGIN).build());
                if (answer.status() < 300) {
                    reached.add(route.method() + " " + path(route, id));
                }
            }
        }
        assertThat(reached).isEmpty();
        assertThat(picture()).isEqualTo(before);
        assertThat(cleo.session().at("/user/id").asText()).isEqualTo("user_cleo");
    }

    /** In the query, what is not of the path can be said too. */
    @Test
    void nobodyActsInASessionOfOthers() {
        Script ann = signedIn("user_ann");
        Script cleo = signedIn("user_cleo");
        String stolen = ann.session().path("id").asText();
        for (FrontendRoute route : routes) {
            if (route.path().startsWith("/v1/me") || route.path().startsWith("/v1/organizations")) {
                Answer answer = Api.exchange(request(route, path(route, "org_acme"),
                        "__clerk_db_jwt=" + cleo.devBrowser() + "&_clerk_session_id=" + stolen)
                        .header("Origin", Script.ORIGIN).build());
                assertThat(answer.status()).as(route.toString()).isGreaterThanOrEqualTo(400);
                assertThat(answer.text()).doesNotContain("ann@example.com");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "__clerk_db_jwt=", "__clerk_db_jwt=dvb_made_up", "__clerk_db_jwt=user_ann",
            "__clerk_db_jwt=CLIENT", "__clerk_db_jwt=SESSION", "_clerk_session_id=SESSION", "__clerk_db_jwt=%00" })
    void aPageThatDoesNotKnowTheBrowserReachesNothing(String query) {
        JsonNode client = signedIn("user_ann").client();
        JsonNode before = picture();
        String told = query.replace("CLIENT", client.path("id").asText()).replace("SESSION",
                client.at("/sessions/0/id").asText());
        for (FrontendRoute route : routes) {
            boolean open = List.of("/v1/environment", "/v1/dev_browser", "/v1/billing/plans").contains(route.path());
            Answer answer = Api.exchange(request(route, path(route, client.at("/sessions/0/id").asText()), told)
                    .header("Origin", Script.ORIGIN).header("Cookie", "__client=x; __session=x").build());
            if (!open) {
                assertThat(answer.status()).as(route.toString()).isGreaterThanOrEqualTo(400);
            }
            assertThat(answer.text()).doesNotContain("ann@example.com");
        }
        assertThat(picture()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = { EVIL, "null", "http://localhost.evil.example", "http://localhost:80@evil.example", "file://",
            "http://127.0.0.1.nip.example", "http://[::1].evil.example", "http://localhost evil", "data:", "http://LOCALHOST.",
            "http://127.0.0.1:99999999" })
    void pagesOfOtherSitesReachNothingEvenWithTheBrowsersToken(String origin) {
        String token = new Visitor(api).signIn("user_ann");
        JsonNode before = picture();
        for (FrontendRoute route : routes) {
            Answer answer = Api.exchange(request(route, path(route, "org_acme"), "__clerk_db_jwt=" + token)
                    .header("Origin", origin).build());
            assertThat(answer.status()).as(route.toString()).isEqualTo(403);
            assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
            assertThat(preflight(path(route, "org_acme"), origin, "x")).isEmpty();
        }
        assertThat(picture()).isEqualTo(before);
    }

    private Optional<String> preflight(String path, String origin, String headers) {
        return Api.exchange(api.anonymous(path).header("Origin", origin).header("Access-Control-Request-Method", "DELETE")
                .header("Access-Control-Request-Headers", headers).method("OPTIONS", BodyPublishers.noBody()).build()).headers()
                .firstValue("Access-Control-Allow-Origin");
    }

    @Test
    void noPageMayAskTheBackendApiThoughItSaysWhichBrowserItIsIn() {
        String token = new Visitor(api).signIn("user_ann");
        for (DevServerOperation operation : server.operations()) {
            String path = operation.path().replaceAll("\\{[^}]+}", "none");
            if (!path.startsWith("/v1/organizations")) {
                assertThat(preflight(path, EVIL, "authorization")).as(path).isEmpty();
                assertThat(preflight(path + "?__clerk_db_jwt=" + token, EVIL, "authorization")).as(path).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "&__clerk_db_jwt=TOKEN", "&_method=DELETE", "&_method=GET", "&_method=delete" })
    void theBackendApiIsNotReachedByAnotherMethod(String more) {
        String token = new Visitor(api).signIn("user_cleo");
        JsonNode before = picture();
        for (String method : List.of("DELETE", "PATCH", "PUT", "GET", "HEAD", "OPTIONS", "delete", "DELETE%20", "TRACE")) {
            for (String path : List.of("/v1/users/user_ann", "/v1/users/user_ann/ban", "/v1/organizations/org_acme",
                    "/v1/organizations/org_acme/memberships/user_ann", "/v1/users/user_ann/metadata",
                    "/v1/%6frganizations/org_acme", "/v1/./users/user_ann", "/v1//users/user_ann", "/V1/users/user_ann")) {
                String query = "?_method=" + method + more.replace("TOKEN", token);
                Answer answer = Api.exchange(form("POST", path + query, "name=taken&first_name=Taken")
                        .header("Origin", Script.ORIGIN).build());
                assertThat(answer.status()).as(path + query).isGreaterThanOrEqualTo(400);
            }
        }
        assertThat(picture()).isEqualTo(before);
    }

    @Test
    void anOverrideChangesNothingForWhoeverHasTheKey() {
        assertThat(api.post("/v1/users/user_cleo?_method=GET", "{}").status()).isGreaterThanOrEqualTo(400);
        assertThat(api.get("/v1/users/user_cleo?_method=DELETE").json().path("id").asText()).isEqualTo("user_cleo");
        assertThat(api.get("/v1/users/user_cleo").status()).isEqualTo(200);
    }

    @Test
    void aGetIsNeverTakenForAnythingElse() {
        Script ann = signedIn("user_ann");
        JsonNode before = ann.client();
        for (String path : List.of("/v1/me", "/v1/client/sessions", "/v1/client", "/v1/organizations/org_acme")) {
            ann.get(path + "?_method=DELETE");
        }
        assertThat(ann.client().at("/sessions/0/id")).isEqualTo(before.at("/sessions/0/id"));
        assertThat(api.get("/v1/organizations/org_acme").status()).isEqualTo(200);
    }
}
