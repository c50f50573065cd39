package io.quarkiverse.clerk.neighbours.grpc;

import java.util.function.Function;

import com.google.protobuf.StringValue;

import io.grpc.BindableService;
import io.grpc.MethodDescriptor;
import io.grpc.ServerServiceDefinition;
import io.grpc.protobuf.ProtoUtils;
import io.grpc.stub.ServerCalls;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

/** What the compiler of protobuf would make of a service, without its having to be there. */
public abstract class GreeterBase implements BindableService {

    private static final String SERVICE = "test.Greeter";

    public abstract Uni<StringValue> open(StringValue request);

    public abstract Uni<StringValue> authenticated(StringValue request);

    public abstract Uni<StringValue> role(StringValue request);

    public abstract Uni<StringValue> permission(StringValue request);

    public abstract Uni<StringValue> organization(StringValue request);

    public abstract Uni<StringValue> machine(StringValue request);

    public abstract Uni<StringValue> blocking(StringValue request);

    public abstract Multi<StringValue> stream(StringValue request);

    /** {@return the description of a method with one answer} */
    static MethodDescriptor<StringValue, StringValue> method(String name) {
        return method(name, MethodDescriptor.MethodType.UNARY);
    }

    static MethodDescriptor<StringValue, StringValue> method(String name, MethodDescriptor.MethodType type) {
        return MethodDescriptor.<StringValue, StringValue> newBuilder().setType(type)
                .setFullMethodName(MethodDescriptor.generateFullMethodName(SERVICE, name))
                .setRequestMarshaller(ProtoUtils.marshaller(StringValue.getDefaultInstance()))
                .setResponseMarshaller(ProtoUtils.marshaller(StringValue.getDefaultInstance())).build();
    }

    @Override
    public ServerServiceDefinition bindService() {
        var service = ServerServiceDefinition.builder(SERVICE);
        add("open", this::open, service);
        add("authenticated", this::authenticated, service);
        add("role", this::role, service);
        add("permission", this::permission, service);
        add("organization", this::organization, service);
        add("machine", this::machine, service);
        add("blocking", this::blocking, service);
        service.addMethod(method("stream", MethodDescriptor.MethodType.SERVER_STREAMING),
                ServerCalls.asyncServerStreamingCall((request, answers) -> io.quarkus.grpc.stubs.ServerCalls
                        .oneToMany(request, answers, null, this::stream)));
        return service.build();
    }

    private static void add(String name, Function<StringValue, Uni<StringValue>> method,
            ServerServiceDefinition.Builder service) {
        service.addMethod(method(name), ServerCalls.asyncUnaryCall((request, answers) -> io.quarkus.grpc.stubs.ServerCalls
                .oneToOne(request, answers, null, method)));
    }
}
