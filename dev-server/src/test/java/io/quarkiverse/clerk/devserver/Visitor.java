package io.quarkiverse.clerk.devserver;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.StreamSupport.stream;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.clerk.devserver.Api.Answer;

/** Talks to a server the way a browser does, and to its application. */
final class Visitor {

    static final String PAGE = "http://localhost:8080/page";

    private final Api api;

    Visitor(Api api) {
        this.api = api;
    }

    Answer handshake(Map<String, String> query) {
        return api.send(api.anonymous("/v1/client/handshake?" + form(query)));
    }

    /** The cookies that a handshake answers with, by name. */
    Map<String, String> cookies(Map<String, String> query) {
        return byName(Jwts.claims(parameter("__clerk_handshake", handshake(query).location())).path("handshake"));
    }

    Map<String, String> cookiesOf(String devBrowser) {
        return cookies(Map.of("redirect_url", PAGE, "__clerk_db_jwt", devBrowser));
    }

    /** What the browser is known by, once the user has signed in. */
    String signIn(String user) {
        return parameter("__clerk_db_jwt", post(Map.of("user", user, "redirect_url", PAGE)).location());
    }

    Answer post(Map<String, String> fields) {
        return api.send(api.anonymous("/sign-in").header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(fields))));
    }

    static Map<String, String> byName(JsonNode directives) {
        return stream(directives.spliterator(), false).map(JsonNode::asText)
                .collect(toMap(cookie -> cookie.split("=", 2)[0], cookie -> cookie.split("=", 2)[1]));
    }

    /** The value of a cookie, without its attributes. */
    static String value(String cookie) {
        return cookie.split(";", 2)[0];
    }

    static String parameter(String name, String url) {
        return Stream.of(URI.create(url).getRawQuery().split("&")).filter(param -> param.startsWith(name + "="))
                .map(param -> URLDecoder.decode(param.substring(name.length() + 1), StandardCharsets.UTF_8))
                .collect(joining(" and "));
    }

    static String form(Map<String, String> values) {
        return values.entrySet().stream()
                .map(value -> value.getKey() + "=" + URLEncoder.encode(value.getValue(), StandardCharsets.UTF_8))
                .collect(joining("&"));
    }
}
