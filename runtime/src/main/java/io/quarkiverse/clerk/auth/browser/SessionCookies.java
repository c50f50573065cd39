package io.quarkiverse.clerk.auth.browser;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.auth.token.TokenPreview;

/**
 * The cookies by which a browser says who it is. Clerk sets each twice, with and without the suffix of the instance, since
 * several instances may share a domain; all of them are taken from the one set that is this instance's and the newer.
 *
 * @param sessionToken the session token; null if there is none
 * @param clientUat when the browser last signed in or out, in seconds; 0 if it is signed out, or never was in
 * @param refreshToken what an expired session token can be renewed with; null if there is none
 * @param devBrowser what a development instance knows the browser by; null if there is nothing
 * @param suffixed whether they are those with the suffix
 */
record SessionCookies(@Nullable String sessionToken, long clientUat, @Nullable String refreshToken,
        @Nullable String devBrowser, boolean suffixed) {

    static final String SESSION = "__session";
    static final String CLIENT_UAT = "__client_uat";
    static final String REFRESH = "__refresh";
    static final String DEV_BROWSER = "__clerk_db_jwt";
    /** What {@link #CLIENT_UAT} says of a browser that is signed out. */
    private static final String SIGNED_OUT = "0";

    static SessionCookies of(Cookies cookies, @Nullable FrontendApi frontendApi, long nowSeconds) {
        if (frontendApi == null) {
            return new SessionCookies(cookies.getNonEmpty(SESSION), 0, null, null, false);
        }
        var suffix = "_" + frontendApi.cookieSuffix();
        boolean suffixed = isSuffixed(cookies, frontendApi, suffix, nowSeconds);
        var ending = suffixed ? suffix : "";
        return new SessionCookies(cookies.getNonEmpty(SESSION + ending), seconds(cookies.get(CLIENT_UAT + ending)),
                cookies.getNonEmpty(REFRESH + suffix), cookies.getNonEmpty(DEV_BROWSER + ending), suffixed);
    }

    /** The rules of Clerk's JavaScript SDK, the first that applies. Nothing is verified yet, and nothing is let in by it. */
    private static boolean isSuffixed(Cookies cookies, FrontendApi frontendApi, String suffix, long nowSeconds) {
        var plain = cookies.getNonEmpty(SESSION);
        var own = cookies.getNonEmpty(SESSION + suffix);
        var plainUat = cookies.get(CLIENT_UAT);
        var ownUat = cookies.get(CLIENT_UAT + suffix);
        var plainPreview = TokenPreview.of(plain);
        if (plain != null && (plainPreview == null || plainPreview.issuer() == null)) {
            return false;
        }
        if (plainPreview != null && !isOf(plainPreview, frontendApi)) {
            return true;
        }
        if ((ownUat == null || ownUat.isEmpty()) && own == null) {
            return false;
        }
        var ownPreview = TokenPreview.of(own);
        boolean ownActive = !SIGNED_OUT.equals(ownUat);
        boolean plainActive = !SIGNED_OUT.equals(plainUat);
        if (plainActive && (!ownActive || issuedAt(plainPreview) > issuedAt(ownPreview))) {
            return false;
        }
        if (!frontendApi.production() && ownActive && !plainActive && isExpired(ownPreview, nowSeconds)) {
            return false;
        }
        return ownUat != null && !ownUat.isEmpty();
    }

    private static boolean isOf(TokenPreview token, FrontendApi frontendApi) {
        return frontendApi.host().equals(String.valueOf(token.issuer()).replaceAll("(?i)https?://", ""));
    }

    private static double issuedAt(@Nullable TokenPreview token) {
        return token == null || Double.isNaN(token.issuedAt()) ? 0 : token.issuedAt();
    }

    private static boolean isExpired(@Nullable TokenPreview token, long nowSeconds) {
        return token != null && token.expiresAt() <= nowSeconds;
    }

    /** As Clerk's front ends are read elsewhere too: the digits that the text begins with count. */
    private static long seconds(@Nullable String text) {
        long seconds = 0;
        var digits = text == null ? "" : text.strip().replaceFirst("^[+-]", "");
        for (int i = 0; i < digits.length() && i < 15 && Character.digit(digits.charAt(i), 10) >= 0; i++) {
            seconds = seconds * 10 + Character.digit(digits.charAt(i), 10);
        }
        return seconds;
    }

    /** {@return whether any session token or sign-in is known, so that a satellite need not ask} */
    boolean areSignedIn() {
        return sessionToken != null || clientUat != 0;
    }

    /** {@return nothing of the tokens} */
    @Override
    public String toString() {
        return "SessionCookies";
    }
}
