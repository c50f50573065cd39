package io.quarkiverse.clerk.runtime;

import io.quarkiverse.clerk.config.ClerkConfig;
import io.quarkiverse.clerk.webhooks.store.JdbcWebhookStore;
import io.quarkiverse.clerk.webhooks.store.WebhookStore;
import io.quarkus.arc.runtime.BeanContainer;
import io.quarkus.runtime.RuntimeValue;
import io.quarkus.runtime.annotations.Recorder;

/** What the store of delivered webhooks needs when the application starts. */
@Recorder
public class WebhookStoreRecorder {

    private final RuntimeValue<ClerkConfig> config;

    /**
     * Made by Quarkus.
     *
     * @param config what the user has set
     */
    public WebhookStoreRecorder(RuntimeValue<ClerkConfig> config) {
        this.config = config;
    }

    /** Sees that the table is there, unless nothing is ever written to it. */
    public void prepareTable(BeanContainer beans) {
        if (config.getValue().instances().values().stream().anyMatch(it -> it.webhooks().signingSecret().isPresent())
                && beans.beanInstance(WebhookStore.class) instanceof JdbcWebhookStore store) {
            store.prepare();
        }
    }
}
