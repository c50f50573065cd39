package io.quarkiverse.clerk.deployment;

import java.util.List;

import io.quarkiverse.clerk.config.ClerkVariables;
import io.quarkiverse.clerk.runtime.ClerkRecorder;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.ExecutionTime;
import io.quarkus.deployment.annotations.Record;
import io.quarkus.deployment.builditem.FeatureBuildItem;
import io.quarkus.deployment.builditem.RunTimeConfigurationDefaultBuildItem;
import io.quarkus.deployment.builditem.ServiceStartBuildItem;

/** The extension as a whole. */
class ClerkProcessor {

    static final String FEATURE = "clerk";

    @BuildStep
    FeatureBuildItem feature() {
        return new FeatureBuildItem(FEATURE);
    }

    @BuildStep
    List<RunTimeConfigurationDefaultBuildItem> clerksOwnVariables() {
        return ClerkVariables.DEFAULTS.entrySet().stream()
                .map(variable -> new RunTimeConfigurationDefaultBuildItem(variable.getKey(), variable.getValue())).toList();
    }

    /** Before anything is started that could use the configuration: the HTTP server waits for services. */
    @BuildStep
    @Record(ExecutionTime.RUNTIME_INIT)
    ServiceStartBuildItem checkedConfig(ClerkRecorder recorder) {
        recorder.checkConfig();
        return new ServiceStartBuildItem("clerk-config-check");
    }
}
