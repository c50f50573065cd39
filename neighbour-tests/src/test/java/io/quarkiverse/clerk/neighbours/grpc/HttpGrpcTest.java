package io.quarkiverse.clerk.neighbours.grpc;

import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusUnitTest;

/** With the HTTP server for gRPC too. */
class HttpGrpcTest extends GrpcScenarios {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = application()
            .overrideConfigKey("quarkus.grpc.server.use-separate-server", "false");

    /** It is nobody, as on the other endpoints of the HTTP server. */
    @Override
    String machine() {
        return "PERMISSION_DENIED";
    }

    @Override
    String portProperty() {
        return "quarkus.http.test-port";
    }
}
