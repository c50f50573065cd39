package io.quarkiverse.clerk.auth.browser;

/** Counts how often a browser has been sent away in a row, so that two sides which disagree do not send it on for ever. */
final class LoopGuard {

    private static final String COOKIE = "__clerk_redirect_count";
    private static final int LIMIT = 3;

    private LoopGuard() {
    }

    /** {@return how often; what is no number counts as 0, lest a browser that somebody gave junk to never sign in again} */
    static int count(Cookies cookies) {
        var value = cookies.get(COOKIE);
        return value == null || !value.matches("[0-9]{1,6}") ? 0 : Integer.parseInt(value);
    }

    static boolean isReached(Cookies cookies) {
        return count(cookies) >= LIMIT;
    }

    /** {@return the cookie that counts one more, for two seconds} */
    static String next(Cookies cookies, PublicUrl url) {
        return COOKIE + "=" + (count(cookies) + 1) + "; Path=/; SameSite=Lax; HttpOnly; Max-Age=2"
                + (url.isSecure() ? "; Secure" : "");
    }
}
