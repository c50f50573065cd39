package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

class OpenApiCorrectionTest {

    private static final OpenApiCorrection CORRECTION = new OpenApiCorrection("/name", "{\"nullable\": true}", "a test");

    @Test
    void aFaultIsCorrected() {
        JsonNode document = Api.json("{\"name\": {\"type\": \"string\"}}");
        CORRECTION.apply(document);
        assertThat(document).isEqualTo(Api.json("{\"name\": {\"type\": \"string\", \"nullable\": true}}"));
    }

    @Test
    void aCorrectionThatIsNotNeededFails() {
        assertThatIllegalStateException()
                .isThrownBy(() -> CORRECTION.apply(Api.json("{\"name\": {\"nullable\": true}}")));
        assertThatIllegalStateException().isThrownBy(() -> CORRECTION.apply(Api.json("{}")));
    }
}
