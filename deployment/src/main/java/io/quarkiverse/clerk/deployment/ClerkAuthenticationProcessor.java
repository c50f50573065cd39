package io.quarkiverse.clerk.deployment;

import java.util.Set;

import io.quarkiverse.clerk.auth.http.ActiveSessionFilter;
import io.quarkiverse.clerk.auth.http.ClerkAuthenticationFilter;
import io.quarkiverse.clerk.auth.http.RequireActiveSession;
import io.quarkiverse.clerk.auth.http.RestPathPolicyFilter;
import io.quarkus.arc.deployment.AdditionalBeanBuildItem;
import io.quarkus.deployment.Capabilities;
import io.quarkus.deployment.Capability;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.resteasy.reactive.spi.ContainerRequestFilterBuildItem;

/** Request authentication. Its other beans are found by their annotations. */
class ClerkAuthenticationProcessor {

    @BuildStep
    void restFilters(Capabilities capabilities, BuildProducer<ContainerRequestFilterBuildItem> filters,
            BuildProducer<AdditionalBeanBuildItem> beans) {
        if (capabilities.isPresent(Capability.RESTEASY_REACTIVE)) {
            filters.produce(new ContainerRequestFilterBuildItem(ClerkAuthenticationFilter.class.getName()));
            filters.produce(new ContainerRequestFilterBuildItem.Builder(ActiveSessionFilter.class.getName())
                    .setNameBindingNames(Set.of(RequireActiveSession.class.getName()))
                    .build());
            filters.produce(new ContainerRequestFilterBuildItem(RestPathPolicyFilter.class.getName()));
            beans.produce(AdditionalBeanBuildItem.unremovableOf(RestPathPolicyFilter.class));
            beans.produce(AdditionalBeanBuildItem.unremovableOf(ClerkAuthenticationFilter.class));
            beans.produce(AdditionalBeanBuildItem.unremovableOf(ActiveSessionFilter.class));
        }
    }
}
