package io.quarkiverse.clerk.conformance;

import static io.quarkiverse.clerk.conformance.Sdk.URL;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** As much of a browser as the Java SDK needs: it has no handshake, and reads the cookies that one has set. */
final class Visitor {

    /** Of the application. */
    static final String ORIGIN = "http://localhost:8080";

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private Visitor() {
    }

    /** The cookies of a browser in which a user has signed in, by name. */
    static Map<String, String> signedIn(String userId) {
        String form = form(Map.of("user", userId, "redirect_url", ORIGIN));
        String devBrowser = parameter("__clerk_db_jwt", location(request("/sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form))));
        String token = parameter("__clerk_handshake", location(request(
                "/v1/client/handshake?" + form(Map.of("redirect_url", ORIGIN, "__clerk_db_jwt", devBrowser)))));
        return byName(
                StreamSupport.stream(claims(token).path("handshake").spliterator(), false).map(JsonNode::asText).toList());
    }

    /** The values of cookies to set, by name. Those to delete are left out. */
    static Map<String, String> byName(List<String> directives) {
        Map<String, String> cookies = new TreeMap<>();
        directives.stream().map(directive -> directive.split(";", 2)[0].split("=", 2)).filter(cookie -> !cookie[1].isEmpty())
                .forEach(cookie -> cookies.put(cookie[0], cookie[1]));
        return cookies;
    }

    /** The headers of a request with these cookies. */
    static Map<String, List<String>> headers(Map<String, String> cookies) {
        return Map.of("Cookie", List.of(cookies.entrySet().stream().map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(joining("; "))));
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(URL + path));
    }

    private static String location(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString()).headers().firstValue("Location").orElseThrow();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static String form(Map<String, String> values) {
        return values.entrySet().stream()
                .map(value -> value.getKey() + "=" + URLEncoder.encode(value.getValue(), StandardCharsets.UTF_8))
                .collect(joining("&"));
    }

    private static String parameter(String name, String url) {
        return Stream.of(URI.create(url).getRawQuery().split("&")).filter(param -> param.startsWith(name + "="))
                .map(param -> URLDecoder.decode(param.substring(name.length() + 1), StandardCharsets.UTF_8)).findFirst()
                .orElseThrow();
    }

    private static JsonNode claims(String token) {
        try {
            return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
