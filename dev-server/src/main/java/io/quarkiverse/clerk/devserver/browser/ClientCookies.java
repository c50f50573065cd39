package io.quarkiverse.clerk.devserver.browser;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Supplier;

/**
 * Says which cookies an application is to set, as values of {@code Set-Cookie}. All are there twice, with and without the
 * suffix of the instance, for cookies know no ports: all that runs on localhost shares them.
 *
 * @param publishableKey asked each time: the port, and with it the key, is known only once the server listens
 */
public record ClientCookies(Supplier<String> publishableKey) {

    /**
     * After which a browser that has not been used is signed out: a working day, in seconds. Not longer: each server has a
     * suffix of its own, and what they have set would pile up in requests until they are too large.
     */
    public static final int LAST_SECONDS = 12 * 60 * 60;

    /** For the largest by far. Without it, a browser takes a handshake. */
    private static final int SESSION_SECONDS = 60 * 60;
    private static final int SUFFIX_LENGTH = 8;

    /** Not Secure: applications in development mostly have no TLS. */
    private static final String ATTRIBUTES = "; Path=/; SameSite=Lax; Max-Age=";

    /**
     * All cookies of a browser.
     *
     * @param sessionToken the token of its session; null if it is signed out
     */
    List<String> of(DevBrowser browser, String sessionToken) {
        List<String> cookies = new ArrayList<>();
        addBoth("__client_uat", String.valueOf(browser.updatedAt()), LAST_SECONDS, cookies);
        addBoth("__clerk_db_jwt", browser.token(), LAST_SECONDS, cookies);
        addBoth("__session", sessionToken, SESSION_SECONDS, cookies);
        // The page's own scripts need the others, and never this one.
        cookies.add(cookie("__refresh_" + suffix(), browser.refreshToken(), LAST_SECONDS) + "; HttpOnly");
        return cookies;
    }

    private void addBoth(String name, String value, int seconds, List<String> cookies) {
        cookies.add(cookie(name, value, seconds));
        cookies.add(cookie(name + "_" + suffix(), value, seconds));
    }

    private static String cookie(String name, String value, int seconds) {
        return value == null ? name + "=" + ATTRIBUTES + 0 : name + "=" + value + ATTRIBUTES + seconds;
    }

    private String suffix() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-1")
                    .digest(publishableKey.get().getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().encodeToString(digest).substring(0, SUFFIX_LENGTH);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
