package io.quarkiverse.clerk.devserver;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;

import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.frontend.FrontendRoute;

/** What those have in common who attack. */
abstract class AttackTest extends ServerTest {

    private static final Pattern ID = Pattern.compile("\"([a-z]+_[A-Za-z0-9]+)\"");
    static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
    static final String EVIL = "https://evil.example";

    List<FrontendRoute> routes;

    @BeforeEach
    void routes() {
        routes = server.parts().scripted().stream().flatMap(resource -> resource.routes().stream()).toList();
    }

    static String path(FrontendRoute route, String id) {
        return VARIABLE.matcher(route.path()).replaceAll(Matcher.quoteReplacement(id));
    }

    HttpRequest.Builder form(String method, String path, String form) {
        return api.anonymous(path).header("Content-Type", "application/x-www-form-urlencoded").method(method,
                BodyPublishers.ofString(form));
    }

    HttpRequest.Builder request(FrontendRoute route, String path, String query) {
        boolean get = route.method().equals("GET");
        return form(get ? "GET" : "POST", path + "?" + query + (get ? "" : "&_method=" + route.method()),
                HostileScripts.RIGHT.getOrDefault(route.method() + " " + route.path(), ""));
    }

    /** All of a user and an organization, whoever looks at it. */
    JsonNode picture() {
        ArrayNode all = Json.object().arrayNode();
        for (String path : List.of("/v1/users/user_ann", "/v1/users/user_bob", "/v1/organizations/org_acme",
                "/v1/organizations/org_acme/memberships", "/v1/organizations/org_acme/invitations",
                "/v1/organizations/org_acme/domains", "/v1/sessions?user_id=user_ann", "/v1/invitations",
                "/v1/users/user_ann/organization_invitations")) {
            all.add(api.get(path).json());
        }
        return all;
    }

    static List<String> ids(String... texts) {
        List<String> ids = new ArrayList<>();
        for (String text : texts) {
            ID.matcher(text).results().map(found -> found.group(1)).filter(id -> !ids.contains(id)).forEach(ids::add);
        }
        return ids;
    }

    Script signedIn(String user) {
        return new Script(api, new Visitor(api).signIn(user));
    }
}
