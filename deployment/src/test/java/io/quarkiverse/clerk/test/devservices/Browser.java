package io.quarkiverse.clerk.test.devservices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Opens pages as a browser does: with cookies, and wherever it is redirected to. */
final class Browser {

    private static final int MOST_REDIRECTS = 10;
    private static final Pattern HIDDEN = Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">");

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(cookies)
            .build();
    private final List<URI> visited = new ArrayList<>();

    /** {@return the page at the end of all redirects} */
    HttpResponse<String> open(String url) throws IOException, InterruptedException {
        visited.clear();
        return follow(navigation(URI.create(url)).GET());
    }

    /** {@return the page that comes of the button of a user on the sign-in page} */
    HttpResponse<String> choose(String user, HttpResponse<String> page) throws IOException, InterruptedException {
        visited.clear();
        assertThat(page.body()).contains("value=\"" + user + "\"");
        Map<String, String> fields = HIDDEN.matcher(page.body()).results()
                .collect(Collectors.toMap(field -> field.group(1), Browser::value));
        fields.put("user", user);
        var form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var origin = page.uri().getScheme() + "://" + page.uri().getAuthority();
        return follow(navigation(page.uri().resolve("/sign-in")).header("Origin", origin)
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form)));
    }

    private static String value(MatchResult field) {
        return field.group(2).replace("&#39;", "'").replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    private HttpResponse<String> follow(HttpRequest.Builder request) throws IOException, InterruptedException {
        var response = http.send(request.build(), BodyHandlers.ofString());
        while (response.headers().firstValue("Location").isPresent()) {
            assertThat(visited).hasSizeLessThan(MOST_REDIRECTS);
            var location = response.uri().resolve(response.headers().firstValue("Location").get());
            visited.add(location);
            response = http.send(navigation(location).GET().build(), BodyHandlers.ofString());
        }
        return response;
    }

    private static HttpRequest.Builder navigation(URI url) {
        return HttpRequest.newBuilder(url).header("Sec-Fetch-Dest", "document").header("Accept", "text/html");
    }

    /** {@return the paths of the redirects on the way to the last page} */
    List<String> visited() {
        return visited.stream().map(URI::getPath).toList();
    }

    /** {@return the value of the cookie that has this name; null if there is none} */
    String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream().filter(cookie -> cookie.getName().equals(name))
                .map(cookie -> cookie.getValue()).findFirst().orElse(null);
    }

    /** Forgets the cookies whose name begins so. */
    void forget(String prefix) {
        var store = cookies.getCookieStore();
        store.getURIs().forEach(uri -> store.get(uri).stream().filter(cookie -> cookie.getName().startsWith(prefix))
                .forEach(cookie -> store.remove(uri, cookie)));
    }
}
