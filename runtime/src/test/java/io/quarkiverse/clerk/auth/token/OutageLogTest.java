package io.quarkiverse.clerk.auth.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.auth.AuthReason;

class OutageLogTest {

    private static final Logger LOGGER = Logger.getLogger(OutageLog.class.getName());

    private final MovableClock clock = new MovableClock();
    private final OutageLog log = new OutageLog(clock);
    private final List<LogRecord> records = new ArrayList<>();
    private final Handler handler = new Handler() {

        @Override
        public void publish(LogRecord record) {
            records.add(record);
        }

        @Override
        public void flush() {
        }

        @Override
        public void close() {
        }
    };

    @BeforeEach
    void listen() {
        LOGGER.addHandler(handler);
        LOGGER.setUseParentHandlers(false);
    }

    @AfterEach
    void stopListening() {
        LOGGER.removeHandler(handler);
        LOGGER.setUseParentHandlers(true);
    }

    @Test
    void anOutageIsToldOnceAMinuteHoweverManyRequestsMeetIt() {
        for (int second = 0; second < 90; second++) {
            log.warn("Nobody there", AuthReason.UNEXPECTED_ERROR);
            log.warn("Not let in", AuthReason.SECRET_KEY_INVALID);
            clock.advance(Duration.ofSeconds(1));
        }
        assertThat(records).hasSize(2).allSatisfy(record -> {
            assertThat(record.getLevel().getName()).isIn("WARN", Level.WARNING.getName());
            assertThat(record.getMessage()).startsWith("Nobody there");
        });
    }

    @Test
    void aBadTokenIsNoOutage() {
        log.warn("Nobody there", AuthReason.TOKEN_INVALID);
        assertThat(records).isEmpty();
    }
}
