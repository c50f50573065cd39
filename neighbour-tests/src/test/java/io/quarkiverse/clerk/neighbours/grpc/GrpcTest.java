package io.quarkiverse.clerk.neighbours.grpc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.clerk.test.security.Callers;
import io.quarkus.test.QuarkusUnitTest;

/** With a server of its own for gRPC. */
class GrpcTest extends GrpcScenarios {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = application();

    @Override
    String machine() {
        return "UNAUTHENTICATED";
    }

    @Override
    String portProperty() {
        return "quarkus.grpc.server.test-port";
    }

    @Test
    void cookiesAreNotLookedAt() {
        assertThat(call("open", "cookie", "__session=" + Callers.adminToken() + "; __client_uat=1")).isEqualTo("nobody");
    }
}
