package io.quarkiverse.clerk.deployment;

import java.util.Map;
import java.util.stream.Stream;

import org.jboss.logging.Logger;

import io.quarkiverse.clerk.config.ClerkBuildTimeConfig;
import io.quarkus.deployment.IsDevServicesSupportedByLaunchMode;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.BuildSteps;
import io.quarkus.deployment.builditem.DevServicesResultBuildItem;
import io.quarkus.deployment.dev.devservices.DevServicesConfig;
import io.quarkus.runtime.configuration.ConfigUtils;

/** Starts the dev server where there is no key of a real instance. */
@BuildSteps(onlyIf = { IsDevServicesSupportedByLaunchMode.class, DevServicesConfig.Enabled.class })
class ClerkDevServicesProcessor {

    private static final Logger LOG = Logger.getLogger(ClerkDevServicesProcessor.class);

    @BuildStep
    void devServer(ClerkBuildTimeConfig config, BuildProducer<DevServicesResultBuildItem> devServices) {
        if (!config.devservices().enabled() || hasKey()) {
            return;
        }
        int port = config.devservices().port();
        devServices.produce(DevServicesResultBuildItem.<ClerkDevService> owned()
                .feature(ClerkProcessor.FEATURE)
                .description("A stand-in for Clerk, inside this process")
                .serviceConfig(port)
                .startable(() -> new ClerkDevService(port))
                .postStartHook(service -> LOG.info(service.greeting()))
                .configProvider(Map.of(
                        "quarkus.clerk.api-url", service -> service.server().url(),
                        "quarkus.clerk.secret-key", service -> service.server().secretKey(),
                        "quarkus.clerk.publishable-key", service -> service.server().publishableKey()))
                .build());
    }

    /** {@return whether the user has set any key, which means that the application belongs to a real instance} */
    private static boolean hasKey() {
        return Stream.of("quarkus.clerk.secret-key", "quarkus.clerk.publishable-key", "quarkus.clerk.machine-secret-key",
                "quarkus.clerk.auth.jwt-key", "clerk.secret-key", "clerk.publishable-key", "clerk.machine-secret-key",
                "clerk.jwt-key").anyMatch(ConfigUtils::isPropertyNonEmpty);
    }
}
