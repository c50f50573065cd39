package io.quarkiverse.clerk.auth.browser;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.config.PathPattern;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * How sessions in browsers are handled.
 *
 * @param frontendApi where browsers are sent; null if it is not known, so that none is sent anywhere
 * @param satellite whether the application is on a satellite domain
 * @param satelliteAutoSync whether a satellite asks the primary domain about browsers that it knows nothing of
 * @param signInUrl where users sign in: a URL, or a path on the application's own origin; null for Clerk's own page
 * @param signUpUrl where users sign up, likewise; null for Clerk's own page
 * @param organizationPatterns paths that name the organization to be active, by {@code :id} or {@code :slug}
 * @param personalAccountPatterns paths that want no organization active
 * @param satelliteOrigins the origins that a primary domain in development sends browsers back to; null for all
 * @param trustedOrigins the origins, beside the application's own, whose pages may send a user's cookie with a request that
 *        changes something; null to ask for none of that
 */
@RecordBuilder
public record BrowserOptions(@Nullable FrontendApi frontendApi, boolean satellite, boolean satelliteAutoSync,
        @Nullable String signInUrl, @Nullable String signUpUrl, List<PathPattern> organizationPatterns,
        List<PathPattern> personalAccountPatterns, @Nullable Set<String> satelliteOrigins,
        @Nullable Set<String> trustedOrigins) {

    /** Takes a list that is not given for an empty one. */
    public BrowserOptions {
        organizationPatterns = organizationPatterns == null ? List.of() : List.copyOf(organizationPatterns);
        personalAccountPatterns = personalAccountPatterns == null ? List.of() : List.copyOf(personalAccountPatterns);
    }

    boolean isProduction() {
        return frontendApi != null && frontendApi.production();
    }

    boolean isDevelopment() {
        return frontendApi != null && !frontendApi.production();
    }
}
