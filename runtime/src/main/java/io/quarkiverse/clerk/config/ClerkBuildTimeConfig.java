package io.quarkiverse.clerk.config;

import java.util.List;
import java.util.Optional;

import io.quarkus.runtime.annotations.ConfigDocDefault;
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

    /** Webhooks: what Clerk tells the application of. */
    Webhooks webhooks();

    /** Webhooks: what Clerk tells the application of. */
    interface Webhooks {

        /** How each message is delivered once. */
        Deduplication deduplication();

        /** How each message is delivered once. */
        interface Deduplication {

            /**
             * Where it is remembered which messages were delivered: `memory`, enough for one node; `redis`, with the default
             * client of `quarkus-redis-client`; or `jdbc`, with the default datasource of `quarkus-agroal`, in the table
             * `clerk_webhook`. Leave it out for the database if the application has one, otherwise for Redis if it uses
             * webhooks and has that extension, otherwise for memory. A bean of your own of the type `WebhookStore` is used in
             * place of any of them.
             */
            Optional<Store> store();

            /** Where it is remembered which messages were delivered. */
            enum Store {
                /** In the process: enough for one node. */
                MEMORY,
                /** In Redis. */
                REDIS,
                /** In a table of a database. */
                JDBC
            }
        }
    }

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

        /**
         * A YAML file on the class path with the users, organizations and roles that are there from the start, in place of the
         * usual ones. It is looked at again whenever it changes. Without such a file, ann, bob and cleo are there.
         */
        @WithDefault("clerk-dev.yaml")
        String seed();

        /**
         * A file in which the dev server keeps its data, so that it is there again after a restart. Relative to where the
         * application is started. Only in dev mode: tests begin anew each time. It holds the secrets of the dev server: do not
         * commit it. Leave it out to begin anew each
         * time.
         */
        Optional<String> snapshot();

        /**
         * Directories in which npm has installed packages: the dev server gives browsers those of Clerk's, such as
         * `@clerk/clerk-js`, at the paths where Clerk has them. Relative to where the application is started.
         */
        @WithDefault("node_modules,src/main/webui/node_modules")
        List<String> nodeModules();

        /** Where webhooks are sent. */
        SentWebhooks webhooks();

        /** Where webhooks are sent. */
        interface SentWebhooks {

            /**
             * The URL to which the dev server sends a webhook whenever a user, a session or anything else is changed. Leave it
             * out where the application observes events: its own endpoint gets them, `quarkus.clerk.webhooks.path`, if it
             * takes plain HTTP. Set it for a handler of your own, such as `http://localhost:8080/webhooks/clerk`.
             */
            @ConfigDocDefault("the endpoint of the application, if it observes events")
            Optional<String> url();

            /**
             * What webhooks are signed with: `whsec_` and base64, as in Clerk's dashboard. Leave it out for what the
             * application verifies with, `quarkus.clerk.webhooks.signing-secret`; and that out too, for a random one, which is
             * told to both.
             */
            @ConfigDocDefault("quarkus.clerk.webhooks.signing-secret, or a random one")
            Optional<String> secret();
        }
    }
}
