package io.quarkiverse.clerk.neighbours.grpc;

import com.google.protobuf.StringValue;

import io.grpc.BindableService;
import io.grpc.MethodDescriptor;
import io.grpc.protobuf.ProtoUtils;
import io.quarkus.grpc.MutinyService;
import io.smallrye.mutiny.Uni;

/** What the compiler of protobuf would make of a service whose methods take a text and answer with one. */
abstract class GreeterBase implements BindableService, MutinyService {

    static final String SERVICE = "test.Greeter";

    /** A call of the service's. */
    interface Call {
        Uni<StringValue> answer(StringValue request);
    }

    static MethodDescriptor<StringValue, StringValue> method(String name, MethodDescriptor.MethodType type) {
        return MethodDescriptor.<StringValue, StringValue> newBuilder().setType(type)
                .setFullMethodName(MethodDescriptor.generateFullMethodName(SERVICE, name))
                .setRequestMarshaller(ProtoUtils.marshaller(StringValue.getDefaultInstance()))
                .setResponseMarshaller(ProtoUtils.marshaller(StringValue.getDefaultInstance())).build();
    }

    abstract Uni<StringValue> open(StringValue request);
}
