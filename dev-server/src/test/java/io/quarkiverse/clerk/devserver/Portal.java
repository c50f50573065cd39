package io.quarkiverse.clerk.devserver;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.regex.Pattern;

import io.quarkiverse.clerk.devserver.Api.Answer;

/** A browser at the account portal. */
final class Portal {

    private final Api api;
    private String cookie;

    Portal(Api api) {
        this.api = api;
    }

    Answer get(String path) {
        return send(api.anonymous(path).GET());
    }

    Answer get(String path, Map<String, String> query) {
        return get(path + "?" + Visitor.form(query));
    }

    Answer post(String path, Map<String, String> fields) {
        return send(form(path, fields));
    }

    /** The page that another site's form leads to. */
    Answer postFrom(String origin, String path, Map<String, String> fields) {
        return send(form(path, fields).header("Origin", origin));
    }

    private HttpRequest.Builder form(String path, Map<String, String> fields) {
        return api.anonymous(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(Visitor.form(fields)));
    }

    private Answer send(HttpRequest.Builder request) {
        request.header("Accept", "text/html");
        if (cookie != null) {
            request.header("Cookie", cookie);
        }
        Answer answer = api.send(request);
        answer.headers().firstValue("Set-Cookie").ifPresent(set -> cookie = set.split(";", 2)[0]);
        return answer;
    }

    /** What the browser is known by. */
    String token() {
        return cookie.split("=", 2)[1];
    }

    Portal signIn(String user) {
        post("/sign-in", Map.of("user", user));
        return this;
    }

    /** What a page says of a field that is wrong. */
    static String error(Answer page, String field) {
        var error = Pattern.compile("id=\"" + field + "-error\">([^<]*)<").matcher(page.text());
        return error.find() ? error.group(1) : "";
    }

    /** What has been typed into a field. */
    static String value(Answer page, String field) {
        var value = Pattern.compile("name=\"" + field + "\" value=\"([^\"]*)\"").matcher(page.text());
        return value.find() ? value.group(1) : "";
    }
}
