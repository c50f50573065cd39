package io.quarkiverse.clerk.auth.browser;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.auth.ActiveOrganization;
import io.quarkiverse.clerk.config.PathPattern;

/** Finds out which organization a URL wants to be active. */
final class OrganizationSync {

    private OrganizationSync() {
    }

    /**
     * What a URL wants.
     *
     * @param id the organization's id; null if the URL does not say
     * @param slug the organization's slug; null if the URL does not say; with neither, the personal account
     */
    record Target(@Nullable String id, @Nullable String slug) {

        /** {@return how Clerk is asked for it; empty for the personal account} */
        String parameter() {
            return id != null ? id : slug != null ? slug : "";
        }

        boolean isActive(@Nullable ActiveOrganization active) {
            if (id == null && slug == null) {
                return active == null;
            }
            return active != null && (id == null || id.equals(active.id())) && (slug == null || slug.equals(active.slug()));
        }
    }

    static Optional<Target> target(String path, BrowserOptions options) {
        return first(options.organizationPatterns(), path)
                .filter(values -> values.containsKey("id") || values.containsKey("slug"))
                .map(values -> values.containsKey("id") ? new Target(values.get("id"), null)
                        : new Target(null, values.get("slug")))
                .or(() -> first(options.personalAccountPatterns(), path).map(values -> new Target(null, null)));
    }

    private static Optional<Map<String, String>> first(List<PathPattern> patterns, String path) {
        return patterns.stream().map(pattern -> pattern.match(path)).flatMap(Optional::stream).findFirst();
    }
}
