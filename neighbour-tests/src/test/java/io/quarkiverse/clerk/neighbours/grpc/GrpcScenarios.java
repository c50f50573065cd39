package io.quarkiverse.clerk.neighbours.grpc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.clerk.test.InstanceKey;
import io.quarkiverse.clerk.test.security.Callers;

/** Services of gRPC are protected like resources. */
abstract class GrpcScenarios extends GrpcCalls {

    private static final String ACME = "user_ann org_acme";

    @ParameterizedTest
    @ValueSource(strings = { "authenticated", "role", "permission", "organization", "blocking", "stream" })
    void whoHasWhatIsAskedForEnters(String method) {
        assertThat(call(method, "authorization", "Bearer " + Callers.adminToken())).isEqualTo(ACME);
    }

    @ParameterizedTest
    @ValueSource(strings = { "role", "permission", "organization", "machine", "blocking" })
    void whoHasNotIsDenied(String method) {
        assertThat(call(method, "authorization", "Bearer " + Callers.lonerToken())).isEqualTo("PERMISSION_DENIED");
    }

    @ParameterizedTest
    @ValueSource(strings = { "authenticated", "role", "permission", "organization", "machine", "blocking", "stream" })
    void nobodyIsDenied(String method) {
        assertThat(call(method, "x", "y")).isEqualTo("PERMISSION_DENIED");
        assertThat(call(method, "authorization", "Basic dXNlcjpwYXNzd29yZA==")).isEqualTo("PERMISSION_DENIED");
    }

    @ParameterizedTest
    @ValueSource(strings = { "authenticated", "role", "permission", "organization", "machine", "blocking", "stream" })
    void aBadTokenIsRefused(String method) {
        for (var token : new String[] { "garbage", "a.b.c", Callers.adminToken() + "x", new InstanceKey(99).token() }) {
            assertThat(call(method, "authorization", "Bearer " + token)).as(token).isEqualTo("UNAUTHENTICATED");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "authenticated", "organization", "machine", "stream" })
    void noMachineEnters(String method) {
        assertThat(call(method, "authorization", "Bearer " + Callers.machineToken())).isEqualTo(machine());
    }

    /** {@return the status that a machine is answered with where it is not accepted} */
    abstract String machine();

    @Test
    void whatIsOpenIsOpen() {
        assertThat(call("open", "x", "y")).isEqualTo("nobody");
        assertThat(call("open", "authorization", "Bearer " + Callers.adminToken())).isEqualTo("somebody");
    }
}
