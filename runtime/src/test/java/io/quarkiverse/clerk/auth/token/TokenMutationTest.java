package io.quarkiverse.clerk.auth.token;

import static io.quarkiverse.clerk.auth.TestAuthenticator.authenticator;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.auth.AuthReason;
import io.quarkiverse.clerk.auth.RequestState.SignedOut;
import io.quarkiverse.clerk.auth.TestAuthenticator;
import io.quarkiverse.clerk.auth.TestTokens;

/** Changes a valid token at random, always in the same ways: nothing may get through, and nothing may break. */
class TokenMutationTest {

    private static final int ROUNDS = 20_000;
    private static final String TOKEN = TestTokens.valid();
    private static final String ALPHABET = "ABCabc019-_.=%+/ \t\0\"{}[]é\ud83d\ude00";

    private final Random random = new Random(20_250_615);
    private final TestAuthenticator authenticator = authenticator();

    @Test
    void noChangedTokenSignsInAndNoneIsAFault() {
        // A token with a blank behind it is the same token: what follows the blank is not looked at.
        assertAllRefused(() -> mutate(TOKEN), token -> token.equals(TOKEN) || token.startsWith(TOKEN + " "));
    }

    @Test
    void noChangedHeaderIsAFault() {
        var json = "{\"alg\":\"RS256\",\"cat\":\"cl_B7d4PD111AAA\",\"kid\":\"ins_1\",\"typ\":\"JWT\"}";
        assertAllRefused(() -> TestTokens.sessionToken().headerText(mutate(json)).signedBy(input -> new byte[256])
                .compact(), token -> false);
    }

    private void assertAllRefused(Supplier<String> tokens, Predicate<String> unchanged) {
        Set<AuthReason> reasons = EnumSet.noneOf(AuthReason.class);
        for (int round = 0; round < ROUNDS; round++) {
            var token = tokens.get();
            var state = authenticator.bearer(token);
            if (!unchanged.test(token)) {
                assertThat(state).as("%s", token).isInstanceOf(SignedOut.class);
                reasons.add(((SignedOut) state).rejection().reason());
            }
        }
        assertThat(reasons).contains(AuthReason.TOKEN_INVALID, AuthReason.TOKEN_INVALID_SIGNATURE)
                .doesNotContain(AuthReason.INTERNAL_ERROR);
    }

    private String mutate(String text) {
        var changed = new StringBuilder(text);
        for (int changes = 1 + random.nextInt(3); changes > 0 && !changed.isEmpty(); changes--) {
            int at = random.nextInt(changed.length());
            switch (random.nextInt(6)) {
                case 0 -> changed.setCharAt(at, anyCharacter());
                case 1 -> changed.insert(at, anyCharacter());
                case 2 -> changed.deleteCharAt(at);
                case 3 -> changed.setCharAt(at, (char) (changed.charAt(at) ^ 1 << random.nextInt(7)));
                case 4 -> changed.insert(at, changed.substring(at, at + random.nextInt(changed.length() - at + 1)));
                default -> changed.setLength(Math.max(1, at));
            }
        }
        return changed.toString();
    }

    private char anyCharacter() {
        return ALPHABET.charAt(random.nextInt(ALPHABET.length()));
    }
}
