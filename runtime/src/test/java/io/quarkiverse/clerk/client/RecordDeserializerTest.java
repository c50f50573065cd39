package io.quarkiverse.clerk.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;

class RecordDeserializerTest {

    private final ObjectMapper mapper = ClerkObjectMapper.create();

    record Shop(@Nullable String name, int seats, List<String> features, @Nullable Shop parent) {
    }

    @Test
    void recordsAreReadByIt() {
        assertThatThrownBy(() -> read("{\"seats\":{}}")).hasStackTraceContaining(RecordDeserializer.class.getName());
    }

    @Test
    void fieldsMayChangeTheirOrderFromOneAnswerToTheNext() throws IOException {
        var shop = new Shop("Lindgren", 25, List.of("sso"), null);
        for (int i = 0; i < 3; i++) {
            assertThat(read("{\"name\":\"Lindgren\",\"seats\":25,\"features\":[\"sso\"]}")).isEqualTo(shop);
            assertThat(read("{\"features\":[\"sso\"],\"seats\":25,\"name\":\"Lindgren\"}")).isEqualTo(shop);
            assertThat(read("{\"new\":{\"seats\":1},\"seats\":25,\"newer\":[1],\"name\":\"Lindgren\",\"features\":[\"sso\"]}"))
                    .isEqualTo(shop);
        }
    }

    @Test
    void whatIsMissingIsAsIfItWereNull() throws IOException {
        var nothing = new Shop(null, 0, List.of(), null);

        assertThat(read("{}")).isEqualTo(nothing);
        assertThat(read("{\"name\":null,\"seats\":null,\"features\":null,\"parent\":null}")).isEqualTo(nothing);
        assertThat(read("{\"seats\":1,\"parent\":{}}").parent()).isEqualTo(nothing);
    }

    @Test
    void theLastOfTwoFieldsOfOneNameCounts() throws IOException {
        assertThat(read("{\"seats\":1,\"seats\":2}").seats()).isEqualTo(2);
    }

    @Test
    void anErrorNamesThePlace() {
        assertThatThrownBy(() -> read("{\"parent\":{\"features\":[\"sso\",{}]}}")).isInstanceOfSatisfying(
                JsonMappingException.class, e -> assertThat(e.getPathReference())
                        .matches(".*Shop\\[\"parent\"]->.*Shop\\[\"features\"]->.*\\[1]"));
    }

    @Test
    void threadsThatReadObjectsOfDifferentShapesDoNotDisturbOneAnother() throws Exception {
        var one = "{\"name\":\"Lindgren\",\"seats\":25,\"features\":[\"sso\"]}";
        var other = "{\"name\":\"Lindgren\",\"features\":[\"sso\"],\"seats\":25}";
        var shop = read(one);
        var threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Boolean>> readers = IntStream.range(0, 4).<Callable<Boolean>> mapToObj(i -> () -> {
                for (int times = 0; times < 50_000; times++) {
                    assertThat(read(i % 2 == 0 ? one : other)).isEqualTo(shop);
                }
                return true;
            }).toList();
            for (Future<Boolean> reader : threads.invokeAll(readers)) {
                assertThat(reader.get()).isTrue();
            }
        } finally {
            threads.shutdown();
        }
    }

    private Shop read(String json) throws IOException {
        return mapper.readValue(json, Shop.class);
    }
}
