package io.quarkiverse.clerk.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkiverse.clerk.client.users.IdentificationStatus;

class ClerkObjectMapperTest {

    private static final ObjectMapper MAPPER = ClerkObjectMapper.create();

    record Sample(Instant createdAt, List<String> someTexts, Map<String, Object> someMetadata, IdentificationStatus status,
            boolean flag) {
    }

    @Test
    void namesAreInSnakeCase() throws JsonProcessingException {
        assertThat(MAPPER.readValue("{\"some_texts\":[\"a\"]}", Sample.class).someTexts()).containsExactly("a");
    }

    @Test
    void timesAreInMilliseconds() throws JsonProcessingException {
        assertThat(MAPPER.readValue("{\"created_at\":1750000000123}", Sample.class).createdAt())
                .isEqualTo(Instant.ofEpochMilli(1_750_000_000_123L));
    }

    @Test
    void timesInSecondsAndAsTextAreReadToo() throws JsonProcessingException {
        assertThat(MAPPER.readValue("{\"created_at\":1750000000}", Sample.class).createdAt())
                .isEqualTo(Instant.ofEpochSecond(1_750_000_000L));
        assertThat(MAPPER.readValue("{\"created_at\":\"2024-02-29T12:00:00Z\"}", Sample.class).createdAt())
                .isEqualTo("2024-02-29T12:00:00Z");
        assertThat(MAPPER.readValue("{\"created_at\":0}", Sample.class).createdAt()).isEqualTo(Instant.EPOCH);
    }

    @Test
    void timesAreWrittenInMilliseconds() throws JsonProcessingException {
        assertThat(MAPPER.writeValueAsString(Map.of("t", Instant.ofEpochMilli(1_750_000_000_123L))))
                .isEqualTo("{\"t\":1750000000123}");
    }

    @Test
    void enumsAreTheSameInTurkishWhereISmallIsAnother() throws JsonProcessingException {
        var locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(ClerkObjectMapper.create().writeValueAsString(IdentificationStatus.VERIFIED)).isEqualTo("\"verified\"");
        } finally {
            Locale.setDefault(locale);
        }
    }

    @Test
    void nullIsLeftOut() throws JsonProcessingException {
        assertThat(MAPPER.writeValueAsString(new Sample(null, null, null, null, false))).isEqualTo("{\"flag\":false}");
    }

    @Test
    void nullWithinAMapIsKeptBecauseItTakesTheKeyOutOfMetadata() throws JsonProcessingException {
        var metadata = new HashMap<String, Object>();
        metadata.put("gone", null);
        metadata.put("within", new HashMap<>(metadata));

        assertThat(MAPPER.readTree(MAPPER.writeValueAsString(new Sample(null, null, metadata, null, false))))
                .isEqualTo(MAPPER.readTree("{\"some_metadata\":{\"gone\":null,\"within\":{\"gone\":null}},\"flag\":false}"));
    }

    @Test
    void anUnknownEnumValueIsNull() throws JsonProcessingException {
        assertThat(MAPPER.readValue("{\"status\":\"new\"}", Sample.class).status()).isNull();
    }

    @Test
    void missingListsAndMapsAreEmpty() throws JsonProcessingException {
        var sample = MAPPER.readValue("{}", Sample.class);
        assertThat(sample.someTexts()).isEmpty();
        assertThat(sample.someMetadata()).isEmpty();
    }

    @Test
    void everyMapperIsANewOne() {
        assertThat(ClerkObjectMapper.create()).isNotSameAs(ClerkObjectMapper.create());
    }
}
