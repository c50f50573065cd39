package io.quarkiverse.clerk.deployment;

import java.util.Set;

import org.jboss.jandex.DotName;

import io.quarkiverse.clerk.auth.http.ActiveSessionFilter;
import io.quarkiverse.clerk.auth.http.ClerkAuthenticationFilter;
import io.quarkiverse.clerk.auth.http.ClerkAuthenticationMechanism;
import io.quarkiverse.clerk.auth.http.ClerkGrpcSecurityMechanism;
import io.quarkiverse.clerk.auth.http.RequireActiveSession;
import io.quarkiverse.clerk.auth.http.RestPathPolicyFilter;
import io.quarkiverse.clerk.auth.http.WebSocketRenewal;
import io.quarkiverse.clerk.security.ClerkAuthentication;
import io.quarkiverse.clerk.security.WebSocketCheck;
import io.quarkus.arc.deployment.AdditionalBeanBuildItem;
import io.quarkus.arc.processor.DotNames;
import io.quarkus.deployment.Capabilities;
import io.quarkus.deployment.Capability;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.resteasy.reactive.spi.ContainerRequestFilterBuildItem;
import io.quarkus.vertx.http.deployment.HttpAuthMechanismAnnotationBuildItem;

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

    @BuildStep
    HttpAuthMechanismAnnotationBuildItem annotation() {
        return new HttpAuthMechanismAnnotationBuildItem(DotName.createSimple(ClerkAuthentication.class),
                ClerkAuthenticationMechanism.SCHEME);
    }

    @BuildStep
    void grpcAndWebSockets(Capabilities capabilities, BuildProducer<AdditionalBeanBuildItem> beans) {
        if (capabilities.isPresent(Capability.GRPC)) {
            beans.produce(singleton(ClerkGrpcSecurityMechanism.class));
        }
        if (capabilities.isPresent(Capability.WEBSOCKETS_NEXT)) {
            beans.produce(singleton(WebSocketRenewal.class));
            beans.produce(singleton(WebSocketCheck.class));
        }
    }

    private static AdditionalBeanBuildItem singleton(Class<?> type) {
        return AdditionalBeanBuildItem.builder().addBeanClass(type).setDefaultScope(DotNames.SINGLETON).setUnremovable()
                .build();
    }
}
