package io.quarkiverse.clerk.deployment;

import java.util.Set;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.DotName;

import io.quarkiverse.clerk.ClerkClient;
import io.quarkiverse.clerk.ClerkClientName;
import io.quarkiverse.clerk.MutinyClerkClient;
import io.quarkiverse.clerk.runtime.NamedClientsRecorder;
import io.quarkus.arc.deployment.BeanDiscoveryFinishedBuildItem;
import io.quarkus.arc.deployment.SyntheticBeanBuildItem;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.ExecutionTime;
import io.quarkus.deployment.annotations.Record;

/** The clients of instances with names: one for each name by which one is injected. */
class ClerkNamedClientsProcessor {

    private static final DotName NAME = DotName.createSimple(ClerkClientName.class);

    @BuildStep
    @Record(ExecutionTime.RUNTIME_INIT)
    void clients(BeanDiscoveryFinishedBuildItem beans, NamedClientsRecorder recorder,
            BuildProducer<SyntheticBeanBuildItem> clients) {
        for (var name : names(beans, ClerkClient.class)) {
            clients.produce(client(ClerkClient.class, name).supplier(recorder.blocking(name)).done());
        }
        for (var name : names(beans, MutinyClerkClient.class)) {
            clients.produce(client(MutinyClerkClient.class, name).supplier(recorder.reactive(name)).done());
        }
    }

    private static Set<String> names(BeanDiscoveryFinishedBuildItem beans, Class<?> client) {
        var names = new TreeSet<String>();
        for (var point : beans.getInjectionPoints()) {
            var name = point.getRequiredQualifier(NAME);
            if (name != null && point.getRequiredType().name().equals(DotName.createSimple(client))) {
                names.add(name.value().asString());
            }
        }
        return names;
    }

    private static SyntheticBeanBuildItem.ExtendedBeanConfigurator client(Class<?> client, String name) {
        return SyntheticBeanBuildItem.configure(client).scope(ApplicationScoped.class).unremovable().startup().setRuntimeInit()
                .addQualifier(AnnotationInstance.create(NAME, null, new AnnotationValue[] {
                        AnnotationValue.createStringValue("value", name) }));
    }
}
