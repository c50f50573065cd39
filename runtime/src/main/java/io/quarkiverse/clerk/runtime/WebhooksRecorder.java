package io.quarkiverse.clerk.runtime;

import java.util.List;
import java.util.Set;

import jakarta.enterprise.invoke.Invoker;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.webhooks.event.WebhookEventType;
import io.quarkiverse.clerk.webhooks.observers.ObservedWebhooks;
import io.quarkiverse.clerk.webhooks.observers.ReactiveObserver;
import io.quarkus.arc.runtime.BeanContainer;
import io.quarkus.runtime.RuntimeValue;
import io.quarkus.runtime.annotations.Recorder;

/** Carries what an application observes from its build to its start. */
@Recorder
public class WebhooksRecorder {

    /** {@return an observer that CDI does not call} */
    public RuntimeValue<ReactiveObserver> reactive(String description, RuntimeValue<Invoker<?, ?>> invoker, Class<?> type,
            @Nullable WebhookEventType eventType, int position, int parameters, boolean async, boolean blocking) {
        return new RuntimeValue<>(new ReactiveObserver(description, invoker.getValue(), type, eventType, position, parameters,
                async, blocking));
    }

    /** Says what is observed. */
    public void observed(BeanContainer beans, Set<WebhookEventType> types, boolean unknown, boolean verified,
            List<RuntimeValue<ReactiveObserver>> reactive) {
        beans.beanInstance(ObservedWebhooks.class).observed(types, unknown, verified,
                reactive.stream().map(RuntimeValue::getValue).toList());
    }
}
