package io.quarkiverse.clerk.client.redirecturls;

import java.time.Instant;

/**
 * A place that sign-ins of mobile apps may lead back to.
 *
 * @param object always {@code redirect_url}
 * @param id {@code ru_…}
 * @param url the whole URL
 * @param createdAt when it was created
 * @param updatedAt when it was last changed
 */
public record RedirectUrl(String object, String id, String url, Instant createdAt, Instant updatedAt) {
}
