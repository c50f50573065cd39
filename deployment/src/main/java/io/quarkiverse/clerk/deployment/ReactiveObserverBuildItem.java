package io.quarkiverse.clerk.deployment;

import io.quarkus.arc.processor.InvokerInfo;
import io.quarkus.arc.processor.ObserverInfo;
import io.quarkus.builder.item.MultiBuildItem;

/** An observer that CDI does not call, and what calls it. */
final class ReactiveObserverBuildItem extends MultiBuildItem {

    private final ObserverInfo observer;
    private final InvokerInfo invoker;

    ReactiveObserverBuildItem(ObserverInfo observer, InvokerInfo invoker) {
        this.observer = observer;
        this.invoker = invoker;
    }

    ObserverInfo observer() {
        return observer;
    }

    InvokerInfo invoker() {
        return invoker;
    }
}
