package io.quarkiverse.clerk.client.redirecturls;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * FIXME
 *
 * @param url FIXME
 */
@ClerkRequest
public record CreateRedirectUrlRequest(String url) {

    /** {@return a builder without parts} */
    public static CreateRedirectUrlRequestBuilder builder() {
        return CreateRedirectUrlRequestBuilder.builder();
    }
}
