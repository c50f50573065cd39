package io.quarkiverse.clerk.config;

import java.util.Map;
import java.util.TreeMap;

import io.quarkus.runtime.annotations.ConfigDocMapKey;
import io.quarkus.runtime.annotations.ConfigPhase;
import io.quarkus.runtime.annotations.ConfigRoot;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefaults;
import io.smallrye.config.WithParentName;
import io.smallrye.config.WithUnnamedKey;

/** The Clerk instances that the application belongs to, and how its requests are authenticated. */
@ConfigMapping(prefix = "quarkus.clerk")
@ConfigRoot(phase = ConfigPhase.RUN_TIME)
public interface ClerkConfig {

    /** The name, for code, of the instance that has none: {@code quarkus.clerk.secret-key} and so on are about it. */
    String DEFAULT_INSTANCE = "<default>";

    /**
     * The instances by their names. Most applications belong to one, which has no name.
     */
    @WithParentName
    @WithDefaults
    @WithUnnamedKey(DEFAULT_INSTANCE)
    @ConfigDocMapKey("instance-name")
    Map<String, ClerkInstanceConfig> instances();

    /** {@return the instance without a name; never null} */
    default ClerkInstanceConfig defaultInstance() {
        return instances().get(DEFAULT_INSTANCE);
    }

    /** {@return the instances with names, in their order} */
    default Map<String, ClerkInstanceConfig> namedInstances() {
        var named = new TreeMap<>(instances());
        named.remove(DEFAULT_INSTANCE);
        return named;
    }
}
