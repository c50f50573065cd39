package io.quarkiverse.clerk.auth.browser;

/** Builds the URL that a browser is sent to, for Clerk's Frontend API to say who it is. */
final class HandshakeUrl {

    /** The version of the Frontend API that the parameters are of, a date. */
    private static final String API_VERSION = "2026-05-12";

    private HandshakeUrl() {
    }

    static String of(BrowserRequest browser, FrontendApi frontendApi, BrowserOptions options, String reasonCode) {
        var url = PublicUrl.of(frontendApi.url(browser.url().origin()) + "/v1/client/handshake")
                .with("redirect_url", browser.returnUrl().toString())
                .with("__clerk_api_version", API_VERSION)
                .with("suffixed_cookies", String.valueOf(browser.session().suffixed()))
                .with("__clerk_hs_reason", reasonCode)
                .with("format", "nonce");
        var session = browser.sessionToken();
        if (session != null) {
            url = url.with(SessionCookies.SESSION, session);
        }
        var devBrowser = browser.devBrowser();
        if (!frontendApi.production() && devBrowser != null) {
            url = url.with(SessionCookies.DEV_BROWSER, devBrowser);
        }
        var organization = OrganizationSync.target(browser.url().path(), options);
        return (organization.isPresent() ? url.with("organization_id", organization.get().parameter()) : url).toString();
    }
}
