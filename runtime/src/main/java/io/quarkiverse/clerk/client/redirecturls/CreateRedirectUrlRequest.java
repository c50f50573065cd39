package io.quarkiverse.clerk.client.redirecturls;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * A place that sign-ins of mobile apps may lead back to.
 *
 * @param url whole, with {@code https://} or an app's own scheme, such as {@code shop://signed-in}
 */
@ClerkRequest
public record CreateRedirectUrlRequest(String url) {

    /** {@return a builder without parts} */
    public static CreateRedirectUrlRequestBuilder builder() {
        return CreateRedirectUrlRequestBuilder.builder();
    }
}
