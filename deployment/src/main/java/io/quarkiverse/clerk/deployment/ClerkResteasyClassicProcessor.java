package io.quarkiverse.clerk.deployment;

import java.util.List;

import jakarta.ws.rs.Path;

import org.jboss.jandex.AnnotationTransformation;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;

import io.quarkiverse.clerk.auth.http.ClassicActiveSessionFilter;
import io.quarkiverse.clerk.security.ClassicCheckFilter;
import io.quarkiverse.clerk.security.ReverificationMapper;
import io.quarkus.arc.deployment.AdditionalBeanBuildItem;
import io.quarkus.deployment.Capabilities;
import io.quarkus.deployment.Capability;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.rest.client.reactive.spi.RestClientAnnotationsTransformerBuildItem;
import io.quarkus.resteasy.common.spi.ResteasyJaxrsProviderBuildItem;

/** Applications whose resources are those of RESTEasy Classic. */
class ClerkResteasyClassicProcessor {

    private static final DotName PATH = DotName.createSimple(Path.class);

    @BuildStep
    void providers(Capabilities capabilities, BuildProducer<ResteasyJaxrsProviderBuildItem> providers,
            BuildProducer<AdditionalBeanBuildItem> beans) {
        if (capabilities.isPresent(Capability.RESTEASY)) {
            List.of(ReverificationMapper.class, ClassicCheckFilter.class, ClassicActiveSessionFilter.class).forEach(type -> {
                providers.produce(new ResteasyJaxrsProviderBuildItem(type.getName()));
                beans.produce(AdditionalBeanBuildItem.unremovableOf(type));
            });
        }
    }

    /**
     * The REST client copies the annotations of an interface to the bean that it makes of it, and RESTEasy Classic takes a bean
     * with a path for a resource: it would serve Clerk's management API to everybody, if it could make one. The client itself
     * reads its paths from the interface.
     */
    @BuildStep
    void clientsAreNoResources(Capabilities capabilities,
            BuildProducer<RestClientAnnotationsTransformerBuildItem> transformers) {
        if (capabilities.isPresent(Capability.RESTEASY)) {
            transformers.produce(new RestClientAnnotationsTransformerBuildItem(AnnotationTransformation.forClasses()
                    .whenClass((ClassInfo type) -> UsedClients.isClient(type.name()))
                    .transform(context -> context.remove(annotation -> annotation.name().equals(PATH)))));
        }
    }
}
