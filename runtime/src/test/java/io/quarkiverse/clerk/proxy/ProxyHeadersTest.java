package io.quarkiverse.clerk.proxy;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map.Entry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which headers are forwarded. */
class ProxyHeadersTest {

    private static final ProxyOptions OPTIONS = new ProxyOptions(URI.create("https://clerk.example.com"), "/__clerk",
            "sk_test_4f3a9c", Duration.ofSeconds(1), Duration.ofSeconds(1), 1);
    private static final Visitor VISITOR = new Visitor("https", "app.example", 443, "192.0.2.7");
    private static final String PROXY_URL = "https://app.example/__clerk";

    @Test
    void clerkIsToldWhoForwardsForWhom() {
        assertThat(ofRequest()).containsExactly(
                entry("Clerk-Proxy-Url", PROXY_URL), entry("Clerk-Secret-Key", "sk_test_4f3a9c"),
                entry("X-Forwarded-For", "192.0.2.7"), entry("X-Forwarded-Host", "app.example"),
                entry("X-Forwarded-Proto", "https"), entry("Accept-Encoding", "identity"));
    }

    @Test
    void anUnknownAddressIsNotMadeUp() {
        var headers = ProxyHeaders.ofRequest(List.of(entry("X-Forwarded-For", "10.0.0.1")),
                new Visitor("https", "app.example", -1, null), PROXY_URL, OPTIONS);
        assertThat(headers).noneMatch(header -> header.getKey().equalsIgnoreCase("X-Forwarded-For"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "Clerk-Secret-Key", "clerk-secret-key", "Clerk_Secret_Key", "Clerk-Proxy-Url", "X-Forwarded-For",
            "X-Forwarded-Host", "X-Forwarded-Proto", "X-Forwarded-Port", "X_Forwarded_For", "Forwarded", "X-Real-IP",
            "CF-Connecting-IP", "True-Client-IP", "Host", "Accept-Encoding", "Expect" })
    void whatTheProxySaysItselfNobodyElseSays(String name) {
        assertThat(ofRequest(entry(name, "stranger"))).isEqualTo(ofRequest());
    }

    @ParameterizedTest
    @ValueSource(strings = { "Connection", "Keep-Alive", "Proxy-Authorization", "Proxy-Authenticate", "Proxy-Connection", "TE",
            "Trailer", "Transfer-Encoding", "Upgrade", "HTTP2-Settings" })
    void whatBelongsToOneConnectionStaysThere(String name) {
        assertThat(ofRequest(entry(name, "x"))).isEqualTo(ofRequest());
        assertThat(ofResponse(entry(name, "x"))).isEmpty();
    }

    @Test
    void whatConnectionNamesStaysThere() {
        var one = entry("X-One", "1");
        var two = entry("x-two", "2");
        assertThat(ofRequest(entry("Connection", "close, x-one"), one, entry("connection", "X-TWO"), two))
                .isEqualTo(ofRequest());
        assertThat(ofResponse(entry("Connection", "x-one,x-two"), one, two)).isEmpty();
    }

    /** A stranger could otherwise have the proxy leave out what makes it trustworthy. */
    @Test
    void connectionDoesNotTakeAwayWhatTheProxySays() {
        assertThat(ofRequest(entry("Connection", "Clerk-Secret-Key, Clerk-Proxy-Url, X-Forwarded-For"))).isEqualTo(ofRequest());
    }

    @Test
    void everythingElseIsForwarded() {
        assertThat(ofRequest(entry("Cookie", "a=b"), entry("Authorization", "x"), entry("Origin", "https://app.example")))
                .startsWith(entry("Cookie", "a=b"), entry("Authorization", "x"), entry("Origin", "https://app.example"));
        assertThat(ofResponse(entry("Set-Cookie", "a=b"), entry("Set-Cookie", "c=d"), entry("ETag", "x")))
                .containsExactly(entry("Set-Cookie", "a=b"), entry("Set-Cookie", "c=d"), entry("ETag", "x"));
    }

    @ParameterizedTest
    @CsvSource({
            "https://clerk.example.com/v1/x?a=b#c, https://app.example/__clerk/v1/x?a=b#c",
            "HTTPS://Clerk.Example.com/v1, https://app.example/__clerk/v1",
            "https://clerk.example.com, https://app.example/__clerk",
            "https://clerk.example.com?a=b, https://app.example/__clerk?a=b",
            "/v1/x, https://app.example/__clerk/v1/x" })
    void aRedirectToTheFrontendApiLeadsThroughTheProxy(String location, String rewritten) {
        assertThat(ofResponse(entry("location", location))).containsExactly(entry("location", rewritten));
    }

    @ParameterizedTest
    @ValueSource(strings = { "https://accounts.google.com/o", "https://clerk.example.com.evil.example/", "x", "",
            "https://clerk.example.com@evil.example/", "//evil.example/v1", "https://clerk.example.com:8443/", "?a=b", "%%%" })
    void aRedirectElsewhereIsLeftAlone(String location) {
        assertThat(ofResponse(entry("Location", location))).containsExactly(entry("Location", location));
    }

    @ParameterizedTest
    @CsvSource({ "https, -1, https://app.example", "https, 443, https://app.example", "https, 80, https://app.example:80",
            "http, 80, http://app.example", "http, 8080, http://app.example:8080", "http, 443, http://app.example:443" })
    void theOriginIsWrittenAsBrowsersWriteIt(String scheme, int port, String origin) {
        assertThat(new Visitor(scheme, "app.example", port, null).origin()).isEqualTo(origin);
    }

    @Test
    void theSecretKeyIsNotInTheTextOfTheOptions() {
        assertThat(OPTIONS.toString()).isEqualTo("/__clerk -> https://clerk.example.com");
    }

    @SafeVarargs
    private static List<Entry<String, String>> ofRequest(Entry<String, String>... received) {
        return ProxyHeaders.ofRequest(new ArrayList<>(List.of(received)), VISITOR, PROXY_URL, OPTIONS);
    }

    @SafeVarargs
    private static List<Entry<String, String>> ofResponse(Entry<String, String>... received) {
        return ProxyHeaders.ofResponse(List.of(received), PROXY_URL, OPTIONS);
    }
}
