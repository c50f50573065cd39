package io.quarkiverse.clerk.dev;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenTextTest {

    @ParameterizedTest
    @ValueSource(strings = { "a.b.c", " a.b.c\n", "Bearer a.b.c", "bearer  a.b.c", "Authorization: Bearer a.b.c",
            "authorization:Bearer a.b.c\r\n" })
    void whatIsCopiedWithATokenIsTakenOff(String pasted) {
        assertThat(TokenText.clean(pasted)).isEqualTo("a.b.c");
    }

    @Test
    void aTokenThatNobodyHasSignedIsReadToo() {
        var token = part("{\"alg\":\"none\"}") + "." + part("{\"sub\":\"user_1\"}") + ".";
        assertThat(TokenText.part(token, 0)).hasToString("{\"alg\":\"none\"}");
        assertThat(TokenText.part(token, 1)).hasToString("{\"sub\":\"user_1\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "ak_1", "a", ".", "..", "a.%.c", "a.bm8.c", "a.W10.c", "a.e30gMQ.c" })
    void whatIsNoObjectIsNotRead(String token) {
        assertThat(TokenText.part(token, 1)).isNull();
    }

    @Test
    void whatIsNestedTooDeeplyIsNotRead() {
        assertThat(TokenText.part("." + part("{\"a\":" + "[".repeat(40) + "]".repeat(40) + "}"), 1)).isNotNull();
        assertThat(TokenText.part("." + part("{\"a\":" + "[".repeat(60) + "]".repeat(60) + "}"), 1)).isNull();
    }

    private static String part(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(UTF_8));
    }
}
