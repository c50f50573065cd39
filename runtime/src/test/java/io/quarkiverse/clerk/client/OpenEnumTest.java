package io.quarkiverse.clerk.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkiverse.clerk.client.users.VerificationStatus;

class OpenEnumTest {

    private static final ObjectMapper MAPPER = ClerkObjectMapper.create();

    record Holder(OpenEnum<VerificationStatus> status) {
    }

    @ParameterizedTest
    @EnumSource
    void everyKnownValueIsRecognized(VerificationStatus status) throws JsonProcessingException {
        assertThat(read("\"" + status.name().toLowerCase() + "\"").known()).contains(status);
    }

    @Test
    void aKnownValueKeepsItsText() throws JsonProcessingException {
        assertThat(read("\"verified\"")).hasToString("verified");
    }

    @Test
    void aKnownValueIsComparedWithIs() throws JsonProcessingException {
        var status = read("\"verified\"");
        assertThat(status.is(VerificationStatus.VERIFIED)).isTrue();
        assertThat(status.is(VerificationStatus.FAILED)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = { "half_verified", "", " ", "1", "VERIFIED_TOO" })
    void anUnknownValueKeepsItsText(String text) throws JsonProcessingException {
        assertThat(read("\"" + text + "\"")).isEqualTo(new OpenEnum<>(text, null));
    }

    @Test
    void aNumberIsNoPositionInTheEnum() throws JsonProcessingException {
        assertThat(read("1")).isEqualTo(new OpenEnum<>("1", null));
    }

    @Test
    void anUnknownValueIsNoneOfTheKnown() throws JsonProcessingException {
        assertThat(read("\"half_verified\"").known()).isEmpty();
    }

    @Test
    void nullStaysNull() throws JsonProcessingException {
        assertThat(read("null")).isNull();
    }

    @Test
    void aListOfValuesIsRead() throws JsonProcessingException {
        var list = MAPPER.readValue("[\"failed\",\"new\"]", new TypeReference<List<OpenEnum<VerificationStatus>>>() {
        });
        assertThat(list).containsExactly(new OpenEnum<>("failed", VerificationStatus.FAILED), new OpenEnum<>("new", null));
    }

    @Test
    void itIsWrittenAsItsText() throws JsonProcessingException {
        assertThat(MAPPER.writeValueAsString(new Holder(new OpenEnum<>("half_verified", null))))
                .isEqualTo("{\"status\":\"half_verified\"}");
    }

    private static OpenEnum<VerificationStatus> read(String json) throws JsonProcessingException {
        return MAPPER.readValue("{\"status\":" + json + "}", Holder.class).status();
    }
}
