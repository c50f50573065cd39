package io.quarkiverse.clerk.neighbours.grpc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.clerk.test.security.Callers;
import io.quarkus.test.QuarkusUnitTest;

/** Where machines are accepted everywhere. */
class GrpcMachinesTest extends GrpcCalls {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = application()
            .overrideConfigKey("quarkus.clerk.auth.accepts-token", "session_token,m2m_token");

    @Override
    String portProperty() {
        return "quarkus.grpc.server.test-port";
    }

    @Test
    void aMachineEnters() {
        assertThat(call("machine", "authorization", "Bearer " + Callers.machineToken())).isEqualTo("mch_1 null");
        assertThat(call("authenticated", "authorization", "Bearer " + Callers.machineToken())).isEqualTo("mch_1 null");
    }

    @Test
    void butNotWhereAUserIsAskedFor() {
        assertThat(call("organization", "authorization", "Bearer " + Callers.machineToken())).isEqualTo("PERMISSION_DENIED");
        assertThat(call("machine", "authorization", "Bearer " + Callers.adminToken())).isEqualTo("PERMISSION_DENIED");
    }
}
