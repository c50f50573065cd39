package io.quarkiverse.clerk.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import org.junit.jupiter.api.Test;

/** Where the front page loads Clerk's library from. */
class FrontEndTest {

    /** Of clerk.example.com. */
    private static final Optional<String> KEY = Optional.of("pk_live_Y2xlcmsuZXhhbXBsZS5jb20k");

    @Test
    void aRealInstanceHasItAtTheHostThatTheKeyNames() {
        assertThat(new FrontEnd(KEY, Optional.empty()).script())
                .isEqualTo("https://clerk.example.com/npm/@clerk/clerk-js@6/dist/clerk.browser.js");
    }

    @Test
    void behindAProxyItIsAtTheProxy() {
        assertThat(new FrontEnd(KEY, Optional.of("https://app.example.com/__clerk")).script())
                .isEqualTo("https://app.example.com/__clerk/npm/@clerk/clerk-js@6/dist/clerk.browser.js");
    }
}
