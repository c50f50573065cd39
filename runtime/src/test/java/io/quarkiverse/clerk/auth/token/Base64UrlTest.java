package io.quarkiverse.clerk.auth.token;

import static io.quarkiverse.clerk.auth.AuthReason.TOKEN_INVALID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Base64UrlTest {

    private final Random random = new Random(4648);

    @Test
    void decodesWhatIsEncoded() {
        for (int length = 0; length < 300; length++) {
            var bytes = new byte[length];
            random.nextBytes(bytes);
            var text = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            assertThat(Base64Url.decode(text)).as(text).isEqualTo(bytes);
        }
    }

    @Test
    void everyTextOfUpToThreeCharactersIsRefusedUnlessItIsTheOneSpellingOfItsBytes() {
        var characters = "AZaz09-_Qgw+/= .\n\0\u00e9\u2028\ud83d";
        int accepted = 0;
        for (char first : characters.toCharArray()) {
            for (char second : characters.toCharArray()) {
                accepted += isTheOneSpelling("" + first + second) ? 1 : 0;
                for (char third : characters.toCharArray()) {
                    accepted += isTheOneSpelling("" + first + second + third) ? 1 : 0;
                }
            }
        }
        assertThat(accepted).isBetween(100, 1_000);
    }

    private static boolean isTheOneSpelling(String text) {
        byte[] bytes;
        try {
            bytes = Base64Url.decode(text);
        } catch (Refused refused) {
            return false;
        }
        assertThat(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes)).isEqualTo(text);
        return true;
    }

    @Test
    void acceptsEverySpellingThatAnEncoderMakes() {
        for (int value = 0; value < 1 << 16; value++) {
            var text = Base64.getUrlEncoder().withoutPadding().encodeToString(new byte[] { (byte) (value >> 8), (byte) value });
            assertThat(isTheOneSpelling(text)).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "A", "AAAAA", "AAAA=", "AA==", "AB", "AAB", "AA+A", "AA/A", "AAAA\n", " AAA", "AA.A", "AAA\u00c4",
            "A\u0100AA", "AAAA\u2028\u2028\u2028\u2028", "\0AAA" })
    void refusesEverythingElse(String text) {
        assertThatThrownBy(() -> Base64Url.decode(text)).isInstanceOfSatisfying(Refused.class,
                refused -> assertThat(refused.reason()).isEqualTo(TOKEN_INVALID));
    }
}
