package io.quarkiverse.clerk.config;

import io.quarkus.runtime.annotations.ConfigPhase;
import io.quarkus.runtime.annotations.ConfigRoot;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What is decided when the application is built. */
@ConfigMapping(prefix = "quarkus.clerk")
@ConfigRoot(phase = ConfigPhase.BUILD_TIME)
public interface ClerkBuildTimeConfig {

    /** The dev server that stands in for Clerk. */
    DevServices devservices();

    /** The dev server that stands in for Clerk. */
    interface DevServices {

        /**
         * Whether a dev server stands in for Clerk in dev and test mode. It does so only where none of your own keys is set:
         * leave this out, except to be told about missing keys in dev mode too.
         */
        @WithDefault("true")
        boolean enabled();

        /**
         * The port of the dev server. Leave it out for a free one.
         */
        @WithDefault("0")
        int port();
    }
}
