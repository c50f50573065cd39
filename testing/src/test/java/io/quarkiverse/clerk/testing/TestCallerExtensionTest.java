package io.quarkiverse.clerk.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;

import io.quarkiverse.clerk.auth.TokenType;

class TestCallerExtensionTest {

    @ClerkSecurity
    static class OfAClass {

        @Test
        void runs() {
        }
    }

    static class OfAMethod {

        @Test
        @ClerkMachineSecurity(tokenType = TokenType.API_KEY)
        void runs() {
        }
    }

    static class Both {

        @Test
        @ClerkSecurity
        @ClerkMachineSecurity(tokenType = TokenType.API_KEY)
        void runs() {
        }
    }

    @ClerkSecurity(orgRole = "admin")
    static class Wrong {

        @Test
        void runs() {
        }
    }

    @ParameterizedTest
    @ValueSource(classes = { OfAClass.class, OfAMethod.class })
    void withoutAnApplicationInTheSameProcessATestFails(Class<?> test) {
        assertThat(failure(test)).hasMessageContaining("need a @QuarkusTest")
                .hasMessageContaining("use ClerkTestTokens there");
    }

    @Test
    void twoCallersAreOneTooMany() {
        assertThat(failure(Both.class))
                .hasMessageContaining("runs(): found @ClerkSecurity and @ClerkMachineSecurity; expected one of them");
    }

    @Test
    void aWrongAttributeIsToldWithItsPlace() {
        assertThat(failure(Wrong.class)).hasMessageContaining("@ClerkSecurity of class")
                .hasMessageContaining("Wrong: orgRole: found \"admin\"");
    }

    private static Throwable failure(Class<?> test) {
        return EngineTestKit.engine("junit-jupiter").selectors(selectClass(test)).execute().testEvents().failed().stream()
                .map(event -> event.getRequiredPayload(TestExecutionResult.class).getThrowable().orElseThrow())
                .reduce((one, another) -> one).orElseThrow();
    }
}
