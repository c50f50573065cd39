package io.quarkiverse.clerk.auth.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.config.PublishableKey;

/**
 * The Frontend API of an instance: what its browsers talk to.
 *
 * @param production whether the instance is one for production
 * @param host the host of its Frontend API; for a satellite domain in production, the one under that domain
 * @param proxyUrl where browsers reach it through a proxy: a URL, or a path on the application's own origin; null if they
 *        reach it directly
 * @param cookieSuffix what stands behind an underscore in the names of this instance's own cookies
 */
public record FrontendApi(boolean production, String host, @Nullable String proxyUrl, String cookieSuffix) {

    /**
     * Derives it from the publishable key.
     *
     * @param publishableKey the key, as it stands in the configuration
     * @param proxyUrl where browsers reach the Frontend API through a proxy; null if they reach it directly
     * @param satelliteDomain the domain, if the application is on a satellite domain; else null
     * @return empty if it is not a publishable key
     */
    public static Optional<FrontendApi> of(String publishableKey, @Nullable String proxyUrl,
            @Nullable String satelliteDomain) {
        return PublishableKey.parse(publishableKey).map(key -> new FrontendApi(key.live(),
                key.live() && satelliteDomain != null ? "clerk." + satelliteDomain : key.frontendApi(), proxyUrl,
                cookieSuffix(publishableKey)));
    }

    /**
     * Says where browsers reach it.
     *
     * @param origin the application's own origin, on which a proxy path stands
     * @return the URL, without a slash at its end
     */
    public String url(String origin) {
        if (proxyUrl == null) {
            return "https://" + host;
        }
        return (proxyUrl.startsWith("/") ? origin : "") + proxyUrl.replaceAll("/+$", "");
    }

    /** {@return the pages for signing in and up that Clerk hosts} */
    public String accountsPortal() {
        return accountsPortal(host);
    }

    /**
     * Derives the host of those pages from that of the Frontend API.
     *
     * @param host the host of the Frontend API
     * @return their URL, without a path; empty if the host is
     */
    public static String accountsPortal(String host) {
        if (host.isEmpty()) {
            return "";
        }
        if (host.contains("clerk.accountsstage.")) {
            return "https://" + host.replaceFirst("clerk\\.accountsstage\\.", "accountsstage.");
        }
        return "https://" + host.replaceFirst("clerk\\.accounts\\.|clerk\\.", "accounts.");
    }

    /**
     * Tells the cookies of instances on one domain apart.
     *
     * @param publishableKey the key of the instance
     * @return eight characters of its SHA-1 digest, which is used as a name here and protects nothing
     */
    public static String cookieSuffix(String publishableKey) {
        try {
            var digest = MessageDigest.getInstance("SHA-1").digest(publishableKey.getBytes(UTF_8));
            return Base64.getUrlEncoder().encodeToString(digest).substring(0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-1", e);
        }
    }
}
