package io.quarkiverse.clerk.deployment;

import io.quarkiverse.clerk.dev.ClerkDevJsonRpcService;
import io.quarkiverse.clerk.dev.DevClockProducer;
import io.quarkiverse.clerk.dev.RefusalRecorder;
import io.quarkiverse.clerk.dev.RefusedRequests;
import io.quarkus.arc.deployment.AdditionalBeanBuildItem;
import io.quarkus.deployment.IsLocalDevelopment;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.BuildSteps;
import io.quarkus.devui.spi.JsonRPCProvidersBuildItem;

/** What the application has in dev mode only, so that the Dev UI can ask it. */
@BuildSteps(onlyIf = IsLocalDevelopment.class)
class ClerkDevModeProcessor {

    @BuildStep
    AdditionalBeanBuildItem devModeBeans() {
        return AdditionalBeanBuildItem.builder().setUnremovable()
                .addBeanClasses(DevClockProducer.class, RefusedRequests.class, RefusalRecorder.class).build();
    }

    @BuildStep
    JsonRPCProvidersBuildItem jsonRpc() {
        return new JsonRPCProvidersBuildItem(ClerkDevJsonRpcService.class);
    }
}
