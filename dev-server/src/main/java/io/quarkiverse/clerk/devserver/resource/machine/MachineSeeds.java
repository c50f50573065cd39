package io.quarkiverse.clerk.devserver.resource.machine;

import io.quarkiverse.clerk.devserver.resource.Instance;

/** The machine and the OAuth application that a new instance has. */
public final class MachineSeeds {

    private MachineSeeds() {
    }

    /** Fills a store, unless it has some of these already. */
    public static void plant(Instance instance) {
        instance.store().atomically(() -> {
            Machines machines = new Machines(instance);
            if (machines.documents.all().isEmpty()) {
                new MachineKeys(instance).set(machines.plant());
            }
            OAuthApplications applications = new OAuthApplications(instance);
            if (applications.documents.all().isEmpty()) {
                applications.plant();
            }
            return instance;
        });
    }
}
