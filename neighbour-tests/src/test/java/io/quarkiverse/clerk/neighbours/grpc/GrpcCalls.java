package io.quarkiverse.clerk.neighbours.grpc;

import java.util.concurrent.TimeUnit;

import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

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

/** Calls the methods of a service. */
abstract class GrpcCalls {

    private ManagedChannel channel;

    static QuarkusUnitTest application() {
        return new QuarkusUnitTest()
                .withApplicationRoot(jar -> jar.addClasses(GrpcCalls.class, GrpcScenarios.class, GreeterBase.class,
                        Greeter.class, Callers.class, InstanceKey.class))
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
