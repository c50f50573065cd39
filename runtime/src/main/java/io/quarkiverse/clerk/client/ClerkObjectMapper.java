package io.quarkiverse.clerk.client;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** Makes mappers that know how Clerk writes JSON. */
public final class ClerkObjectMapper {

    /** Parts of requests, but not values within maps: a null there takes a key out of metadata. */
    private static final JsonInclude.Value LEFT_OUT_IF_NULL = JsonInclude.Value.construct(JsonInclude.Include.NON_NULL,
            JsonInclude.Include.ALWAYS);

    private ClerkObjectMapper() {
    }

    /**
     * Makes a mapper: snake case, enum constants in lower case, times in milliseconds, and for what Clerk adds tomorrow unknown
     * fields ignored and unknown enum values kept. In requests null is left out, except within a map, and an empty
     * {@code Optional} is sent as null; in answers a missing list or map is an empty one.
     *
     * @return a new mapper; never null
     */
    public static ObjectMapper create() {
        var mapper = JsonMapper.builder()
                .addModules(new Jdk8Module(), new JavaTimeModule(), clerksOwn())
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .defaultPropertyInclusion(LEFT_OUT_IF_NULL)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.READ_DATE_TIMESTAMPS_AS_NANOSECONDS)
                .disable(SerializationFeature.WRITE_DATE_TIMESTAMPS_AS_NANOSECONDS)
                .enable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                // Jackson's own feature for this would ask the machine's locale what lower case is.
                .enumNamingStrategy(constant -> constant.toLowerCase(Locale.ROOT))
                .build();
        for (var container : List.of(List.class, Map.class)) {
            mapper.configOverride(container).setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
        }
        return mapper;
    }

    private static SimpleModule clerksOwn() {
        return new SimpleModule("clerk").addDeserializer(OpenEnum.class, new OpenEnumDeserializer())
                .addDeserializer(Instant.class, new ClerkInstantDeserializer())
                .setDeserializerModifier(new RecordDeserializer.Modifier());
    }
}
