package io.quarkiverse.clerk.devserver;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.clerk.devserver.Api.Answer;

/** Talks to a server the way Clerk's script in a page does. */
final class Script {

    static final String ORIGIN = "http://localhost:8080";

    private final Api api;
    private final String devBrowser;

    Script(Api api, String devBrowser) {
        this.api = api;
        this.devBrowser = devBrowser;
    }

    /** In a browser that has not been here before. */
    static Script inNewBrowser(Api api) {
        Answer answer = Api.exchange(api.anonymous("/v1/dev_browser").header("Origin", ORIGIN)
                .POST(BodyPublishers.noBody()).build());
        return new Script(api, answer.id());
    }

    String devBrowser() {
        return devBrowser;
    }

    Answer get(String path) {
        return Api.exchange(request(path, "").GET().build());
    }

    Answer post(String path, Map<String, String> form) {
        return send(path, "", form);
    }

    Answer patch(String path, Map<String, String> form) {
        return send(path, "&_method=PATCH", form);
    }

    Answer delete(String path) {
        return send(path, "&_method=DELETE", Map.of());
    }

    private Answer send(String path, String method, Map<String, String> form) {
        return Api.exchange(request(path, method).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(Visitor.form(form))).build());
    }

    private HttpRequest.Builder request(String path, String method) {
        return api.anonymous(path + (path.contains("?") ? "&" : "?") + "__clerk_db_jwt=" + devBrowser + method)
                .header("Origin", ORIGIN);
    }

    /** The client as it is now; null if there is none. */
    JsonNode client() {
        return get("/v1/client").json().path("response");
    }

    /** The only session. */
    JsonNode session() {
        return client().path("sessions").path(0);
    }
}
