package io.quarkiverse.clerk.client.redirecturls;

import java.time.Instant;

/**
 * FIXME
 *
 * @param object always {@code redirect_url}
 * @param id FIXME
 * @param url FIXME
 * @param createdAt when it was created
 * @param updatedAt when it was last changed
 */
public record RedirectUrl(String object, String id, String url, Instant createdAt, Instant updatedAt) {
}
