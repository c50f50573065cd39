package io.quarkiverse.clerk.test.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusProdModeTest;

/** A production start with bad configuration ends with the message and nothing else. */
class NoStackTraceTest {

    @RegisterExtension
    static final QuarkusProdModeTest APPLICATION = new QuarkusProdModeTest()
            .withEmptyApplication()
            .setApplicationName("no-key")
            .setRun(true)
            .setExpectExit(true);

    @Test
    void theMessageIsAllThatIsPrinted() {
        assertThat(APPLICATION.getExitCode()).isEqualTo(1);
        assertThat(APPLICATION.getStartupConsoleOutput())
                .contains("quarkus-clerk cannot start; 1 setting is wrong:")
                .doesNotContain("\tat ", "Exception", "Caused by");
    }
}
