package io.quarkiverse.clerk.auth.browser;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.auth.AuthRequest;

/** Where users sign in and up: the application's own pages, else those that Clerk hosts. */
public final class SignInPages {

    private final BrowserOptions options;

    /**
     * Makes them.
     *
     * @param options where the pages are
     */
    public SignInPages(BrowserOptions options) {
        this.options = options;
    }

    /**
     * Says where to sign in.
     *
     * @param request the request, to whose URL the user comes back
     * @return the URL; null if it is neither set nor known
     */
    public @Nullable String signIn(AuthRequest request) {
        var browser = BrowserRequest.of(request, null, options, 0);
        return signIn(browser.url().origin(), returnUrl(browser), browser.devBrowser());
    }

    /**
     * Says where to sign up.
     *
     * @param request the request, to whose URL the user comes back
     * @return the URL; null if it is neither set nor known
     */
    public @Nullable String signUp(AuthRequest request) {
        var browser = BrowserRequest.of(request, null, options, 0);
        return signUp(browser.url().origin(), returnUrl(browser), browser.devBrowser());
    }

    /**
     * Says where to sign in.
     *
     * @param origin the application's own origin
     * @param returnUrl where to go afterwards; null for where the page itself sends people
     * @param devBrowser what a development instance knows the browser by; null if there is nothing
     * @return the URL; null if it is neither set nor known
     */
    public @Nullable String signIn(String origin, @Nullable String returnUrl, @Nullable String devBrowser) {
        return page(options.signInUrl(), "/sign-in", origin, returnUrl, devBrowser);
    }

    /**
     * Says where to sign up.
     *
     * @param origin the application's own origin
     * @param returnUrl where to go afterwards; null for where the page itself sends people
     * @param devBrowser what a development instance knows the browser by; null if there is nothing
     * @return the URL; null if it is neither set nor known
     */
    public @Nullable String signUp(String origin, @Nullable String returnUrl, @Nullable String devBrowser) {
        var own = options.signUpUrl();
        if (own == null && options.signInUrl() != null) {
            var signIn = PublicUrl.of(absolute(options.signInUrl(), origin));
            own = new PublicUrl(signIn.origin(), signIn.path() + "/create", signIn.query()).toString();
        }
        return page(own, "/sign-up", origin, returnUrl, devBrowser);
    }

    /** A satellite has no cookies yet when the browser comes back to it from the primary domain, and has to ask for them. */
    private String returnUrl(BrowserRequest browser) {
        var url = browser.returnUrl();
        return (options.satellite() ? url.with(SatelliteSync.SYNCED, "false") : url).toString();
    }

    private @Nullable String page(@Nullable String own, String hosted, String origin, @Nullable String returnUrl,
            @Nullable String devBrowser) {
        var frontendApi = options.frontendApi();
        if (own == null && frontendApi == null) {
            return null;
        }
        var url = PublicUrl.of(own != null ? absolute(own, origin) : frontendApi.accountsPortal() + hosted);
        if (returnUrl != null) {
            url = url.with("redirect_url", absolute(returnUrl, origin));
        }
        // Cookies do not reach another origin, so in development the URL says who the browser is.
        if (devBrowser != null && options.isDevelopment() && !url.origin().equals(PublicUrl.of(origin).origin())) {
            url = url.with(SessionCookies.DEV_BROWSER, devBrowser);
        }
        return url.toString();
    }

    private static String absolute(String url, String origin) {
        return url.startsWith("/") ? origin + url : url;
    }
}
