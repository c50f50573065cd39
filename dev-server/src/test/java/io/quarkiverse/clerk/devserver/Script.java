package io.quarkiverse.clerk.devserver;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.clerk.devserver.Api.Answer;

/** Talks to a server the way Clerk's script in a page does, and holds its answers to Clerk's description of them. */
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
        Answer answer = send("POST", api.anonymous("/v1/dev_browser").header("Origin", ORIGIN).POST(BodyPublishers.noBody()));
        return new Script(api, answer.id());
    }

    String devBrowser() {
        return devBrowser;
    }

    Answer get(String path) {
        return send("GET", request(path, "").GET());
    }

    Answer post(String path, Map<String, String> form) {
        return send("POST", form(path, "", form));
    }

    Answer put(String path, Map<String, String> form) {
        return send("PUT", form(path, "&_method=PUT", form));
    }

    Answer patch(String path, Map<String, String> form) {
        return send("PATCH", form(path, "&_method=PATCH", form));
    }

    Answer delete(String path) {
        return send("DELETE", form(path, "&_method=DELETE", Map.of()));
    }

    /** Sends a form with a file in it. */
    Answer upload(String path, String content) {
        return send("POST", Api.file(request(path, ""), "POST", content));
    }

    /** Sends a form of the boundary b as it is. Whatever it may be, how it is refused is not looked at. */
    Answer sendForm(String path, String form) {
        return Api.exchange(request(path, "").header("Content-Type", "multipart/form-data; boundary=b")
                .POST(BodyPublishers.ofString(form)).build());
    }

    private HttpRequest.Builder form(String path, String override, Map<String, String> form) {
        return request(path, override).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(Visitor.form(form)));
    }

    private HttpRequest.Builder request(String path, String override) {
        return api.anonymous(path + (path.contains("?") ? "&" : "?") + "__clerk_db_jwt=" + devBrowser + override)
                .header("Origin", ORIGIN);
    }

    /** @param method what is meant, where all that is no GET is sent as POST */
    private static Answer send(String method, HttpRequest.Builder request) {
        HttpRequest sent = request.build();
        Answer answer = Api.exchange(sent);
        OpenApiCheck.check(OpenApi.FRONTEND, method, sent.uri().getRawPath(), answer.status(), answer.text());
        return answer;
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
