package io.quarkiverse.clerk.test.devservices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Opens pages as a browser does: with cookies, and wherever it is redirected to. */
final class Browser {

    private static final int MOST_REDIRECTS = 10;
    private static final Pattern HIDDEN = Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">");

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, Map<String, HttpCookie>> cookies = new HashMap<>();
    private final List<URI> visited = new ArrayList<>();

    /** {@return the page at the end of all redirects} */
    HttpResponse<String> open(String url) throws IOException, InterruptedException {
        visited.clear();
        return follow(navigation(URI.create(url)).GET());
    }

    /** {@return what a script of a page gets, which is not redirected to other hosts} */
    HttpResponse<String> fetch(URI url) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(url).header("Sec-Fetch-Dest", "empty").header("Accept", "*/*").GET().build());
    }

    /** {@return the page that comes of the button of a user on the sign-in page} */
    HttpResponse<String> choose(String user, HttpResponse<String> page) throws IOException, InterruptedException {
        assertThat(page.body()).contains("value=\"" + user + "\"");
        return submit("/sign-in", Map.of("user", user), page);
    }

    /** {@return the page that comes of the form on a page} */
    HttpResponse<String> submit(String path, Map<String, String> chosen, HttpResponse<String> page)
            throws IOException, InterruptedException {
        visited.clear();
        Map<String, String> fields = HIDDEN.matcher(page.body()).results()
                .collect(Collectors.toMap(field -> field.group(1), Browser::value));
        fields.putAll(chosen);
        var form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var origin = page.uri().getScheme() + "://" + page.uri().getAuthority();
        return follow(navigation(page.uri().resolve(path)).header("Origin", origin)
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form)));
    }

    private static String value(MatchResult field) {
        return field.group(2).replace("&#39;", "'").replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    private HttpResponse<String> follow(HttpRequest.Builder request) throws IOException, InterruptedException {
        var response = send(request.build());
        while (response.headers().firstValue("Location").isPresent()) {
            assertThat(visited).hasSizeLessThan(MOST_REDIRECTS);
            var location = response.uri().resolve(response.headers().firstValue("Location").get());
            visited.add(location);
            response = send(navigation(location).GET().build());
        }
        return response;
    }

    /** With cookies by host, like browsers: Java's own cookie manager sends them in a form that no browser does. */
    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        var jar = cookies.computeIfAbsent(request.uri().getHost(), host -> new HashMap<>());
        var withCookies = HttpRequest.newBuilder(request, (name, value) -> true);
        if (!jar.isEmpty()) {
            withCookies.header("Cookie", jar.values().stream().map(cookie -> cookie.getName() + "=" + cookie.getValue())
                    .collect(Collectors.joining("; ")));
        }
        var response = http.send(withCookies.build(), BodyHandlers.ofString());
        response.headers().allValues("Set-Cookie").stream().flatMap(header -> HttpCookie.parse(header).stream())
                .forEach(cookie -> jar.put(cookie.getName(), cookie));
        jar.values().removeIf(HttpCookie::hasExpired);
        return response;
    }

    private static HttpRequest.Builder navigation(URI url) {
        return HttpRequest.newBuilder(url).header("Sec-Fetch-Dest", "document").header("Accept", "text/html,*/*;q=0.8");
    }

    /** {@return the paths of the redirects on the way to the last page} */
    List<String> visited() {
        return visited.stream().map(URI::getPath).toList();
    }

    /** {@return the value of the cookie of a host that has this name; null if there is none} */
    String cookie(String host, String name) {
        var cookie = cookies.get(host).get(name);
        return cookie == null ? null : cookie.getValue();
    }

    /** {@return the names of the cookies of a host} */
    Set<String> cookieNames(String host) {
        return Set.copyOf(cookies.get(host).keySet());
    }

    /** Remembers a cookie of a host. */
    void remember(String host, String name, String value) {
        cookies.computeIfAbsent(host, absent -> new HashMap<>()).put(name, new HttpCookie(name, value));
    }

    /** Forgets the cookies whose name begins so. */
    void forget(String prefix) {
        cookies.values().forEach(jar -> jar.keySet().removeIf(name -> name.startsWith(prefix)));
    }
}
