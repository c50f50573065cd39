package io.quarkiverse.clerk.deployment;

import java.util.Map;

import io.quarkiverse.clerk.security.Requirement;
import io.quarkus.builder.item.SimpleBuildItem;

/** What the methods of classes ask of callers, by the name of the class and then by method. */
final class SecuredClassesBuildItem extends SimpleBuildItem {

    private final Map<String, Map<String, Requirement>> requirements;

    SecuredClassesBuildItem(Map<String, Map<String, Requirement>> requirements) {
        this.requirements = requirements;
    }

    Map<String, Map<String, Requirement>> requirements() {
        return requirements;
    }
}
