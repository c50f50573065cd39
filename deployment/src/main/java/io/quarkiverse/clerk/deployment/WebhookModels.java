package io.quarkiverse.clerk.deployment;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import io.quarkiverse.clerk.webhooks.event.WebhookEvent;

/** What events consist of. No list that something new could be missing in: it follows from the events themselves. */
final class WebhookModels {

    private static final String OURS = "io.quarkiverse.clerk.";

    private WebhookModels() {
    }

    /** {@return the names of all events, and of all that they consist of} */
    static Set<String> names() {
        var models = new TreeSet<String>();
        collect(WebhookEvent.class, models);
        return models;
    }

    private static void collect(Type type, Set<String> models) {
        if (type instanceof ParameterizedType parameterized) {
            collect(parameterized.getRawType(), models);
            Arrays.stream(parameterized.getActualTypeArguments()).forEach(argument -> collect(argument, models));
        } else if (type instanceof GenericArrayType array) {
            collect(array.getGenericComponentType(), models);
        } else if (type instanceof Class<?> model && isModel(model) && models.add(model.getName())) {
            parts(model).forEach(part -> collect(part, models));
        }
    }

    private static boolean isModel(Class<?> type) {
        return type.getName().startsWith(OURS) && (type.isRecord() || type.isEnum() || type.isSealed());
    }

    private static Stream<Type> parts(Class<?> model) {
        if (model.isRecord()) {
            return Arrays.stream(model.getRecordComponents()).map(RecordComponent::getGenericType);
        }
        return model.isSealed() ? Arrays.stream(model.getPermittedSubclasses()) : Stream.empty();
    }
}
