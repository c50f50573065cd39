package io.quarkiverse.clerk.it;

import java.util.Optional;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkiverse.clerk.config.PublishableKey;

/** What a page has to know to load Clerk's JavaScript library. */
@Singleton
public class FrontEnd {

    private final String publishableKey;
    private final String proxyUrl;

    FrontEnd(@ConfigProperty(name = "quarkus.clerk.publishable-key") Optional<String> publishableKey,
            @ConfigProperty(name = "quarkus.clerk.proxy-url") Optional<String> proxyUrl) {
        this.publishableKey = publishableKey.orElse("");
        this.proxyUrl = proxyUrl.orElse("");
    }

    /** Says which instance of Clerk it is. */
    public String publishableKey() {
        return publishableKey;
    }

    /** Where browsers reach Clerk, if not at the host that the key names; else empty. */
    public String proxyUrl() {
        return proxyUrl;
    }

    /** Where the library is. */
    public String script() {
        var clerk = proxyUrl.isEmpty() ? PublishableKey.parse(publishableKey).map(PublishableKey::issuer).orElse("") : proxyUrl;
        return clerk + "/npm/@clerk/clerk-js@6/dist/clerk.browser.js";
    }
}
