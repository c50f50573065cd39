package io.quarkiverse.clerk.auth;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Base64;

import io.quarkiverse.clerk.auth.browser.FrontendApi;

/** The instance that issues the tokens of {@link TestTokens}, as one for production and as one for development. */
public final class TestInstances {

    public static final String HOST = "clerk.example.com";
    public static final FrontendApi PRODUCTION = frontendApi("pk_live_", null, null);
    public static final FrontendApi DEVELOPMENT = frontendApi("pk_test_", null, null);

    private TestInstances() {
    }

    public static FrontendApi frontendApi(String prefix, String proxyUrl, String satelliteDomain) {
        var key = prefix + Base64.getEncoder().encodeToString((HOST + "$").getBytes(US_ASCII));
        return FrontendApi.of(key, proxyUrl, satelliteDomain).orElseThrow();
    }

    /** {@return a cookie under the name that only this instance uses} */
    public static String suffixed(FrontendApi instance, String name, Object value) {
        return name + "_" + instance.cookieSuffix() + "=" + value;
    }
}
