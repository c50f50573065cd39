package io.quarkiverse.clerk.neighbours.grpc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;

import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.protobuf.StringValue;

import io.grpc.CallOptions;
import io.grpc.ClientInterceptors;
import io.grpc.ManagedChannel;
import io.grpc.ManagedChannelBuilder;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.ClientCalls;
import io.grpc.stub.MetadataUtils;
import io.quarkiverse.clerk.test.InstanceKey;
import io.quarkiverse.clerk.test.security.Callers;
import io.quarkus.test.QuarkusUnitTest;

/** Services of gRPC are protected like resources. */
abstract class GrpcScenarios {

    private static final String ACME = "user_ann org_acme";

    private ManagedChannel channel;

    static QuarkusUnitTest application() {
        return new QuarkusUnitTest()
                .withApplicationRoot(jar -> jar.addClasses(GrpcScenarios.class, GreeterBase.class, Greeter.class,
                        Callers.class, InstanceKey.class))
                .overrideConfigKey("quarkus.clerk.auth.jwt-key", Callers.jwtKey());
    }

    /** {@return the property that says where the services are} */
    abstract String portProperty();

    @BeforeEach
    void connect() {
        channel = ManagedChannelBuilder
                .forAddress("localhost", ConfigProvider.getConfig().getValue(portProperty(), Integer.class))
                .usePlaintext().build();
    }

    @AfterEach
    void disconnect() throws InterruptedException {
        channel.shutdownNow().awaitTermination(10, TimeUnit.SECONDS);
    }

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

    /** {@return the answer, or the status with which the call has failed} */
    String call(String method, String key, String value) {
        var metadata = new Metadata();
        metadata.put(Metadata.Key.of(key, Metadata.ASCII_STRING_MARSHALLER), value);
        var calls = ClientInterceptors.intercept(channel, MetadataUtils.newAttachHeadersInterceptor(metadata));
        try {
            return method.equals("stream")
                    ? ClientCalls.blockingServerStreamingCall(calls,
                            GreeterBase.method(method, MethodDescriptor.MethodType.SERVER_STREAMING),
                            CallOptions.DEFAULT.withDeadlineAfter(20, TimeUnit.SECONDS), StringValue.of("")).next().getValue()
                    : ClientCalls.blockingUnaryCall(calls, GreeterBase.method(method),
                            CallOptions.DEFAULT.withDeadlineAfter(20, TimeUnit.SECONDS), StringValue.of("")).getValue();
        } catch (StatusRuntimeException e) {
            return e.getStatus().getCode().name();
        }
    }
}
