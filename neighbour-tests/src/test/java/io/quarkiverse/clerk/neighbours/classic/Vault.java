package io.quarkiverse.clerk.neighbours.classic;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.clerk.auth.Reverification.Level;
import io.quarkiverse.clerk.security.RequiresOrganization;
import io.quarkiverse.clerk.security.RequiresReverification;

/** A bean that asks something of the callers of its resource. */
@ApplicationScoped
@RequiresOrganization
public class Vault {

    public String open() {
        return ClassicResource.called();
    }

    @RequiresReverification(level = Level.FIRST_FACTOR, afterMinutes = 5)
    public String delicate() {
        return ClassicResource.called();
    }
}
