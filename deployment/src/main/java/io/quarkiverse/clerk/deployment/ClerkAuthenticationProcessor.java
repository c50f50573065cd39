package io.quarkiverse.clerk.deployment;

import io.quarkiverse.clerk.auth.http.ClerkAuthenticationFilter;
import io.quarkus.arc.deployment.AdditionalBeanBuildItem;
import io.quarkus.deployment.Capabilities;
import io.quarkus.deployment.Capability;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.resteasy.reactive.spi.ContainerRequestFilterBuildItem;

/** Request authentication. Its other beans are found by their annotations. */
class ClerkAuthenticationProcessor {

    @BuildStep
    void restFilter(Capabilities capabilities, BuildProducer<ContainerRequestFilterBuildItem> filters,
            BuildProducer<AdditionalBeanBuildItem> beans) {
        if (capabilities.isPresent(Capability.RESTEASY_REACTIVE)) {
            filters.produce(new ContainerRequestFilterBuildItem(ClerkAuthenticationFilter.class.getName()));
            beans.produce(AdditionalBeanBuildItem.unremovableOf(ClerkAuthenticationFilter.class));
        }
    }
}
