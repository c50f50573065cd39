package io.quarkiverse.clerk.deployment;

import java.util.List;

import org.eclipse.microprofile.rest.client.spi.RestClientListener;
import org.jboss.jandex.ClassInfo;

import io.quarkiverse.clerk.client.CallLoggerListener;
import io.quarkiverse.clerk.client.InstanceListener;
import io.quarkiverse.clerk.client.SilenceListener;
import io.quarkiverse.clerk.client.calls.Calls;
import io.quarkiverse.clerk.client.calls.KeptGroups;
import io.quarkiverse.clerk.client.calls.KeptGroupsInterceptor;
import io.quarkus.arc.deployment.AdditionalBeanBuildItem;
import io.quarkus.bootstrap.model.ApplicationModel;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.builditem.AdditionalIndexedClassesBuildItem;
import io.quarkus.deployment.builditem.ApplicationArchivesBuildItem;
import io.quarkus.deployment.builditem.CombinedIndexBuildItem;
import io.quarkus.deployment.builditem.RunTimeConfigurationDefaultBuildItem;
import io.quarkus.deployment.builditem.nativeimage.ReflectiveClassBuildItem;
import io.quarkus.deployment.builditem.nativeimage.ServiceProviderBuildItem;
import io.quarkus.deployment.pkg.builditem.CurateOutcomeBuildItem;

/** The client of the Backend API. */
class ClerkClientProcessor {

    private static final List<String> MODELS = List.of("io.quarkiverse.clerk.client.", UsedWebhooks.EVENTS + ".");
    private static final String CONFIG = "quarkus.rest-client.clerk.";

    /**
     * Indexes what the application uses: one client, both, or none. What is not in the index is no bean, has no generated
     * code and is not registered for native executables, so it costs nothing.
     */
    @BuildStep
    void usedClients(ApplicationArchivesBuildItem archives, BuildProducer<AdditionalIndexedClassesBuildItem> index) {
        var used = UsedClients.of(archives);
        if (used.any()) {
            archives.getAllApplicationArchives().stream().filter(UsedClients::isOurs).forEach(ours -> ours.accept(
                    classes -> classes.walk(visit -> UsedClients.className(visit.getRelativePath("/")).filter(used::needs)
                            .ifPresent(name -> index.produce(new AdditionalIndexedClassesBuildItem(name))))));
        }
    }

    /**
     * Makes beans of what the calls of the clients go through. Classes that are only indexed are no beans, and without these
     * ids would not be checked, failures would have no kind, and each call would build its group anew.
     */
    @BuildStep
    void calls(ApplicationArchivesBuildItem archives, BuildProducer<AdditionalBeanBuildItem> beans) {
        if (UsedClients.of(archives).any()) {
            beans.produce(AdditionalBeanBuildItem.builder()
                    .addBeanClasses(KeptGroups.class, KeptGroupsInterceptor.class, Calls.class).build());
        }
    }

    /**
     * Records are read and written by reflection, and found by their package, so that a new one cannot be forgotten.
     */
    @BuildStep
    ReflectiveClassBuildItem models(CombinedIndexBuildItem index) {
        var models = index.getIndex().getKnownClasses().stream()
                .filter(type -> MODELS.stream().anyMatch(type.name().toString()::startsWith))
                .filter(type -> type.isRecord() || type.isEnum() || isUnion(type))
                .map(type -> type.name().toString())
                .toArray(String[]::new);
        return ReflectiveClassBuildItem.builder(models).constructors().methods().fields()
                .reason("models of Clerk's Backend API and webhooks").build();
    }

    private static boolean isUnion(ClassInfo type) {
        return type.isInterface() && !type.permittedSubclasses().isEmpty();
    }

    @BuildStep
    ServiceProviderBuildItem listeners() {
        return new ServiceProviderBuildItem(RestClientListener.class.getName(), CallLoggerListener.class.getName(),
                SilenceListener.class.getName(), InstanceListener.class.getName());
    }

    /** Makes {@code quarkus.clerk.api-url} the URL, and leaves all the standard properties of a REST client in force. */
    @BuildStep
    void clientDefaults(CurateOutcomeBuildItem curation, BuildProducer<RunTimeConfigurationDefaultBuildItem> defaults) {
        defaults.produce(new RunTimeConfigurationDefaultBuildItem(CONFIG + "url", "${quarkus.clerk.api-url}"));
        defaults.produce(new RunTimeConfigurationDefaultBuildItem(CONFIG + "user-agent",
                "quarkus-clerk/" + version(curation.getApplicationModel())));
    }

    private static String version(ApplicationModel application) {
        for (var dependency : application.getDependencies()) {
            if (UsedClients.isOurs(dependency.getKey())) {
                return dependency.getVersion();
            }
        }
        throw new IllegalStateException("quarkus-clerk is not among the dependencies of the application it is built into");
    }
}
