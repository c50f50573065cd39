package io.quarkiverse.clerk.client.domains;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * FIXME
 *
 * @param object always {@code domain}
 * @param id FIXME
 * @param name FIXME
 * @param isSatellite FIXME
 * @param frontendApiUrl FIXME
 * @param accountsPortalUrl FIXME
 * @param proxyUrl FIXME
 * @param developmentOrigin FIXME
 * @param cnameTargets FIXME
 */
public record Domain(String object, String id, String name, boolean isSatellite, String frontendApiUrl,
        @Nullable String accountsPortalUrl, @Nullable String proxyUrl, String developmentOrigin,
        List<CnameTarget> cnameTargets) {
}
