package io.quarkiverse.clerk.client.domains;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A domain of the instance.
 *
 * @param object always {@code domain}
 * @param id {@code dmn_…}
 * @param name the domain itself
 * @param isSatellite whether it is a satellite, and not the primary one
 * @param frontendApiUrl where the Frontend API is reached
 * @param accountsPortalUrl where the account portal is; null for a satellite
 * @param proxyUrl where the Frontend API is reached if that is through a proxy; null otherwise
 * @param developmentOrigin its origin in development
 * @param cnameTargets the DNS records that it needs
 */
public record Domain(String object, String id, String name, boolean isSatellite, String frontendApiUrl,
        @Nullable String accountsPortalUrl, @Nullable String proxyUrl, String developmentOrigin,
        List<CnameTarget> cnameTargets) {
}
