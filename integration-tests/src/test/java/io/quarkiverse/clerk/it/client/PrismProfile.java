package io.quarkiverse.clerk.it.client;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;

/** An application without the dev server, and with all clients, although it injects none of them. */
public class PrismProfile implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("quarkus.clerk.devservices.enabled", "false",
                "quarkus.clerk.secret-key", "sk_test_prism",
                // A call that has to be repeated has failed.
                "quarkus.clerk.client.retry.max-retries", "0",
                // Nobody calls the application: any port will do.
                "quarkus.http.test-port", "0",
                "quarkus.arc.unremovable-types", "io.quarkiverse.clerk.*");
    }
}
