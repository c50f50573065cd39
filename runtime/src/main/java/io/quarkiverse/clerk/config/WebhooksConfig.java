package io.quarkiverse.clerk.config;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import io.quarkus.runtime.annotations.ConfigDocDefault;
import io.quarkus.runtime.annotations.ConfigGroup;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.TrimmedStringConverter;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;

/** Webhooks: what Clerk tells the application of. */
@ConfigGroup
public interface WebhooksConfig {

    /** Where webhooks are received unless another path is set. */
    String PATH = "/clerk/webhooks";

    /**
     * What Clerk signs webhooks with, {@code whsec_…}: Clerk dashboard, Webhooks, the endpoint's page, Signing Secret.
     * <p>
     * With it, {@code POST /clerk/webhooks} is served, and events are delivered to who observes them; unless nobody does and
     * the application verifies webhooks in a resource of its own. May be left out: then nothing is served. While a secret is
     * being changed, both the new and the old one, with a comma between. Where the
     * instance has no name, also read from the environment variable {@code CLERK_WEBHOOK_SIGNING_SECRET}.
     */
    @ConfigDocDefault("the environment variable CLERK_WEBHOOK_SIGNING_SECRET")
    Optional<List<@WithConverter(TrimmedStringConverter.class) String>> signingSecret();

    /**
     * The path at which webhooks are received, below {@code quarkus.http.root-path}, without a slash at the end. Leave it out,
     * except where the dashboard already has another one, or for a second instance. It needs no authentication, and none is
     * asked for there: the signature is what says who has sent it.
     */
    @WithDefault(PATH)
    String path();

    /**
     * How long ago, or how far in the future, a webhook may have been sent, from a second to an hour. Leave it out unless the
     * clock of this machine is wrong. What is older may have been kept by somebody to be repeated.
     */
    @WithDefault("300S")
    Duration tolerance();

    /**
     * The largest body that is read. Leave it out: Clerk's are much smaller. {@code quarkus.http.limits.max-body-size} does not
     * count here.
     */
    @WithDefault("1M")
    MemorySize maxBodySize();

    /** How each message is delivered once. */
    Deduplication deduplication();

    /** How each message is delivered once. */
    interface Deduplication {

        /**
         * For how long a message is remembered that was delivered, at least twice {@code quarkus.clerk.webhooks.tolerance}.
         * Leave it out: what is sent again by itself is sent within ten hours. Of all instances together: only that of the
         * instance without a name counts.
         */
        @WithDefault("24H")
        Duration retention();

        /**
         * How long observers may take, from a second on: a node that takes longer is taken for dead, and the message may be
         * delivered by another one. Leave it out unless yours take that long. Of all instances together: only that of the
         * instance without a name counts.
         */
        @WithDefault("2M")
        Duration claimTimeout();

        /**
         * How many messages are remembered where that is done in memory, about 200 bytes each. Leave it out unless more come in
         * a day. Of all instances together: only that of the instance without a name counts.
         */
        @WithDefault("100000")
        int maxMessages();

        /**
         * Whether the table is made when the application starts, if messages are remembered in a database and it is not there.
         * Leave it out, except where tables are made by migrations or the application may not make any. Of all instances
         * together: only that of the instance without a name counts.
         */
        @WithDefault("true")
        boolean createTable();
    }
}
