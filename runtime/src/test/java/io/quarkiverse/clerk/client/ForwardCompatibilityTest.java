package io.quarkiverse.clerk.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;

import io.quarkiverse.clerk.ClerkClient;
import io.quarkiverse.clerk.webhooks.event.WebhookEventType;
import io.quarkiverse.clerk.webhooks.event.WebhookMessage;

/** Every model that an operation answers with or an event is about, read as Clerk may send it tomorrow. */
class ForwardCompatibilityTest {

    private static final ObjectMapper MAPPER = ClerkObjectMapper.create();
    private static final String TOMORROW = "a_value_of_tomorrow";

    /**
     * {@return the models that operations answer with and events are about, by name; those inside them are reached through
     * them}
     */
    static Stream<Class<?>> models() {
        var models = new TreeMap<String, Class<?>>();
        for (var group : ClerkClient.class.getMethods()) {
            Arrays.stream(group.getReturnType().getMethods()).filter(method -> Modifier.isAbstract(method.getModifiers()))
                    .map(Method::getGenericReturnType).map(ForwardCompatibilityTest::item).filter(Class.class::isInstance)
                    .map(type -> (Class<?>) type).filter(type -> type.isRecord() || type.isSealed())
                    .forEach(type -> models.put(type.getName(), type));
        }
        for (var type : WebhookEventType.values()) {
            Arrays.stream(type.event().getRecordComponents()).map(RecordComponent::getType)
                    .filter(model -> model.isRecord() && model != WebhookMessage.class)
                    .forEach(model -> models.put(model.getName(), model));
        }
        return models.values().stream();
    }

    private static Type item(Type answer) {
        return answer instanceof ParameterizedType list && list.getRawType() != Map.class ? list.getActualTypeArguments()[0]
                : answer;
    }

    @Test
    void theModelsOfAllGroupsAreTested() {
        assertThat(models()).hasSizeGreaterThan(70);
    }

    @ParameterizedTest
    @MethodSource("models")
    void newFieldsNewValuesAndNewFormsBreakNothing(Class<?> model) throws IOException {
        for (var form : forms(model)) {
            assertKept(read(sample(form, List.of(), Fields.ALL_AND_NEW_ONES), model));
        }
        read(Map.of("object", TOMORROW, "kty", TOMORROW), model);
    }

    @ParameterizedTest
    @MethodSource("models")
    void whatClerkLeavesOutIsNullOrEmpty(Class<?> model) throws IOException {
        for (var form : forms(model)) {
            assertNullOrEmpty(read(sample(form, List.of(), Fields.REQUIRED), model));
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void whatClerkSendsAsNullIsNullOrEmpty(Class<?> model) throws IOException {
        for (var form : forms(model)) {
            assertNullOrEmpty(read(sample(form, List.of(), Fields.REQUIRED_AND_NULLS), model));
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void evenAnEmptyAnswerIsRead(Class<?> model) throws IOException {
        assertThat(MAPPER.readValue("{}", model)).isNotNull();
    }

    private enum Fields {
        ALL_AND_NEW_ONES,
        REQUIRED,
        REQUIRED_AND_NULLS
    }

    private static Object read(Object sample, Class<?> model) throws IOException {
        return MAPPER.readValue(new ObjectMapper().writeValueAsBytes(sample), model);
    }

    /** {@return a record itself, and of a union its known forms} */
    private static List<Class<?>> forms(Class<?> model) {
        return model.isRecord() ? List.of(model)
                : Arrays.stream(model.getAnnotation(JsonSubTypes.class).value()).<Class<?>> map(JsonSubTypes.Type::value)
                        .toList();
    }

    private static Map<String, Object> sample(Class<?> form, List<Class<?>> around, Fields fields) {
        var inside = new ArrayList<>(around);
        inside.add(form);
        var sample = new LinkedHashMap<String, Object>();
        for (var component : form.getRecordComponents()) {
            if (fields == Fields.ALL_AND_NEW_ONES || required(component)) {
                sample.put(name(component), value(component.getGenericType(), inside, fields));
            } else if (fields == Fields.REQUIRED_AND_NULLS) {
                sample.put(name(component), null);
            }
        }
        discriminator(form, sample);
        if (fields == Fields.ALL_AND_NEW_ONES) {
            sample.put("field_of_tomorrow", Map.of("x", List.of(1)));
        }
        return sample;
    }

    /** A form of a union says which it is. */
    private static void discriminator(Class<?> form, Map<String, Object> sample) {
        for (var union : form.getInterfaces()) {
            if (union.isSealed()) {
                Arrays.stream(union.getAnnotation(JsonSubTypes.class).value()).filter(known -> known.value() == form)
                        .forEach(known -> sample.put(union.getAnnotation(JsonTypeInfo.class).property(), known.name()));
            }
        }
    }

    private static Object value(Type type, List<Class<?>> around, Fields fields) {
        if (type instanceof ParameterizedType generic) {
            if (generic.getRawType() == OpenEnum.class) {
                return TOMORROW;
            }
            if (generic.getRawType() == Map.class) {
                return Map.of("a", generic.getActualTypeArguments()[1] == String.class ? "b" : List.of(1));
            }
            var item = generic.getActualTypeArguments()[0];
            return item instanceof Class<?> model && around.contains(model) ? List.of()
                    : List.of(value(item, around, fields));
        }
        var plain = (Class<?>) type;
        if (plain == String.class) {
            return "text";
        }
        if (plain == boolean.class || plain == Boolean.class) {
            return true;
        }
        if (plain.isSealed()) {
            return Map.of("object", TOMORROW, "status", TOMORROW);
        }
        return plain.isRecord() ? sample(plain, around, fields) : (Object) 7;
    }

    private static String name(RecordComponent component) {
        var named = component.getAccessor().getAnnotation(JsonProperty.class);
        return named != null ? named.value() : new SnakeCaseStrategy().translate(component.getName());
    }

    private static boolean required(RecordComponent component) {
        return !component.getAnnotatedType().isAnnotationPresent(Nullable.class) && component.getType() != List.class
                && component.getType() != Map.class;
    }

    private static void assertKept(@Nullable Object value) throws IOException {
        if (value instanceof OpenEnum<?> open) {
            assertThat(open.text()).isEqualTo(TOMORROW);
            assertThat(open.known()).isEmpty();
        } else if (value instanceof List<?> list) {
            for (var item : list) {
                assertKept(item);
            }
        } else if (value != null && value.getClass().isRecord()) {
            for (var component : value.getClass().getRecordComponents()) {
                var part = part(value, component);
                if (!isFallback(value)) {
                    assertThat(part).as(value.getClass() + "." + component.getName()).isNotNull();
                }
                assertKept(part);
            }
        }
    }

    /** What stands for a form of tomorrow has what that form has, which is not known. */
    private static boolean isFallback(Object value) {
        return List.of("Other", "Inactive").contains(value.getClass().getSimpleName())
                && Arrays.stream(value.getClass().getInterfaces()).anyMatch(Class::isSealed);
    }

    private static void assertNullOrEmpty(Object value) throws IOException {
        for (var component : value.getClass().getRecordComponents()) {
            var part = part(value, component);
            var as = value.getClass() + "." + component.getName();
            if (part instanceof List<?> list) {
                assertThat(list).as(as).isEmpty();
            } else if (part instanceof Map<?, ?> map) {
                assertThat(map).as(as).isEmpty();
            } else if (!required(component)) {
                assertThat(part).as(as).isNull();
            }
        }
    }

    private static @Nullable Object part(Object value, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
