package io.quarkiverse.clerk.proxy;

import static io.quarkiverse.clerk.proxy.ProxyError.PATH_MISMATCH;
import static io.quarkiverse.clerk.proxy.ProxyError.TARGET_REFUSED;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a request goes. */
class ProxyTargetTest {

    @ParameterizedTest
    @CsvSource({
            "/__clerk, /",
            "/__clerk/, /",
            "/__clerk/v1/client, /v1/client",
            "/__clerk/v1/client/, /v1/client/",
            "/__clerk?a=b, /?a=b",
            "/__clerk/v1/client?a=%2F..%2F&b=//evil.example/@, /v1/client?a=%2F..%2F&b=//evil.example/@",
            "/__clerk/v1/client?redirect_url=https://app.example?x, /v1/client?redirect_url=https://app.example?x",
            "/__clerk/npm/@clerk/clerk-js@5/dist/clerk.browser.js, /npm/@clerk/clerk-js@5/dist/clerk.browser.js",
            "/__clerk/.well-known/jwks.json, /.well-known/jwks.json",
            "/__clerk/v1/a%20b%40c%c3%a4, /v1/a%20b%40c%c3%a4",
            "/__clerk/v1/a..b/...c, /v1/a..b/...c",
            "/__clerk/https:/evil.example, /https:/evil.example" })
    void whatIsBelowThePathIsForwardedAsItCame(String requested, String uri) {
        assertThat(ProxyTarget.of(requested, "/__clerk")).isEqualTo(new ProxyTarget.Forward(uri));
    }

    @ParameterizedTest
    @ValueSource(strings = { "/", "", "*", "/v1/client", "/__clerkv1", "/__clerk@evil.example/v1", "/__clerk:443/v1",
            "/__clerk.evil.example", "/__CLERK/v1", "/%5f_clerk/v1", "/a/../__clerk/v1", "//__clerk/v1",
            "http://evil.example/__clerk/v1", "https://evil.example", "evil.example:443", "\\__clerk/v1" })
    void whatIsNotBelowThePathIsNotForwarded(String requested) {
        assertThat(ProxyTarget.of(requested, "/__clerk")).isEqualTo(new ProxyTarget.Refusal(PATH_MISMATCH));
    }

    @ParameterizedTest
    @ValueSource(strings = { "//evil.example", "//evil.example/v1", "///evil.example", "/v1//evil.example", "/\\evil.example",
            "/v1\\..\\..\\x", "/..", "/.", "/../v1", "/v1/..", "/v1/../../x", "/v1/./x", "/%2e%2e/x", "/%2E./x", "/.%2e/x",
            "/v1/%2e%2e%2fx", "/%2f%2fevil.example", "/%2Fevil.example", "/%5cevil.example", "/%5Cevil.example",
            "/%252e%252e/x", "/%252fevil.example", "/%0d%0aHost:%20evil.example", "/v1%00", "/%7f", "/v1%", "/v1%2", "/v1%zz",
            "/v1#x", "/v1 x", "/v1\r\nHost: evil.example", "/v1\u00e4", "/v1\u2215evil", "/<x>", "/v1|x", "/[::1]",
            "/v1?a b", "/v1?a\r\nHost: evil.example", "/v1?a#b", "/v1?a\\b", "/v1?\u00e4" })
    void whatTwoServersCouldReadInTwoWaysIsNotForwarded(String below) {
        assertThat(ProxyTarget.of("/__clerk" + below, "/__clerk")).isEqualTo(new ProxyTarget.Refusal(TARGET_REFUSED));
    }

    @Test
    void aVeryLongPathHasAnAnswerToo() {
        assertThat(ProxyTarget.of("/__clerk" + "/%20a".repeat(100_000), "/__clerk"))
                .isInstanceOf(ProxyTarget.Forward.class);
    }
}
