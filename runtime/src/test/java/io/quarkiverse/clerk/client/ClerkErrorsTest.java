package io.quarkiverse.clerk.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.core.JsonProcessingException;

class ClerkErrorsTest {

    @Test
    void theReasonsOfARefusalAreRead() throws JsonProcessingException {
        var errors = read("""
                {"errors":[{"code":"form_identifier_exists","message":"taken","long_message":"That is taken.",
                "meta":{"param_name":"username"}}],"clerk_trace_id":"trace_1"}""");
        assertThat(errors.errors()).containsExactly(new ClerkError("form_identifier_exists", "taken", "That is taken.",
                Map.of("param_name", "username")));
        assertThat(errors.clerkTraceId()).isEqualTo("trace_1");
    }

    @Test
    void aReasonMayDoWithoutParticulars() throws JsonProcessingException {
        assertThat(read("{\"errors\":[{\"code\":\"c\"}]}").errors())
                .containsExactly(new ClerkError("c", null, null, Map.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = { "{}", "{\"errors\":null}", "{\"errors\":[]}", "{\"errors\":[null]}",
            "{\"error\":\"of a gateway\"}" })
    void aBodyWithoutReasonsHasNone(String body) throws JsonProcessingException {
        assertThat(read(body).errors()).isEmpty();
    }

    private static ClerkErrors read(String body) throws JsonProcessingException {
        return ClerkObjectMapper.create().readValue(body, ClerkErrors.class);
    }
}
