package io.quarkiverse.clerk.devserver.resource.machine;

import io.quarkiverse.clerk.devserver.resource.Instance;

/** The machine and the OAuth application that a new instance has. */
public final class MachineSeeds {

    private MachineSeeds() {
    }

    /** Adds them. */
    public static void plant(Instance instance) {
        instance.store().atomically(() -> {
            new MachineKeys(instance).set(new Machines(instance).plant());
            new OAuthApplications(instance).plant();
            return instance;
        });
    }
}
