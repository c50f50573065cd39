package io.quarkiverse.clerk.auth.browser;

import java.util.regex.Pattern;

/** Finds navigations from another domain to the primary one: the user may have signed in or out over there. */
final class CrossOriginSync {

    /** Pages that Clerk hosts for development instances. */
    private static final Pattern DEVELOPMENT_PORTAL = Pattern.compile(
            "(?!.*\\.clerk\\.).+\\.(accounts\\.dev|accountsstage\\.dev|accounts\\.lclclerk\\.com)"
                    + "|accounts\\..*\\.(lcl\\.dev|lclstage\\.dev|lclclerk\\.com)");

    private CrossOriginSync() {
    }

    static boolean isDue(BrowserRequest browser, BrowserOptions options) {
        if (options.satellite() || !browser.request().isPageNavigation() || LoopGuard.count(browser.cookies()) != 0) {
            return false;
        }
        var referrer = PublicUrl.parse(browser.request().header("Referer"));
        return referrer != null && !referrer.origin().equals(browser.url().origin()) && !isOfClerk(referrer, options);
    }

    /** Coming back from Clerk's own pages is what a sign-in ends with, not a reason for another round. */
    private static boolean isOfClerk(PublicUrl referrer, BrowserOptions options) {
        var frontendApi = options.frontendApi();
        if (frontendApi == null) {
            return false;
        }
        var host = referrer.authority().replaceFirst(":[0-9]+$", "");
        return frontendApi.proxyUrl() == null
                && (host.equals(frontendApi.host()) || referrer.origin().equals(frontendApi.accountsPortal()))
                || !frontendApi.production() && DEVELOPMENT_PORTAL.matcher(host).matches();
    }
}
