package io.quarkiverse.clerk.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DevServerLinkTest {

    private static final Instant THEN = Instant.parse("2001-02-03T04:05:06Z");

    @AfterEach
    void disconnect() {
        DevServerLink.disconnect();
    }

    @Test
    void theClockIsThatOfWhicheverServerThereIs() {
        var clock = new DevServerClock();
        var inTokyo = clock.withZone(ZoneId.of("Asia/Tokyo"));

        DevServerLink.connect("http://127.0.0.1:1", Clock.fixed(THEN, ZoneOffset.UTC));
        assertThat(clock.instant()).isEqualTo(THEN);

        DevServerLink.connect("http://127.0.0.1:2", Clock.fixed(THEN.plusSeconds(1), ZoneOffset.UTC));
        assertThat(clock.instant()).isEqualTo(THEN.plusSeconds(1));
        assertThat(inTokyo.instant()).isEqualTo(THEN.plusSeconds(1));
        assertThat(DevServerLink.url()).contains("http://127.0.0.1:2");
    }

    @Test
    void withoutAServerTheTimeIsTheSystems() {
        DevServerLink.connect("http://127.0.0.1:1", Clock.fixed(THEN, ZoneOffset.UTC));
        DevServerLink.disconnect();

        assertThat(Duration.between(Instant.now(), new DevServerClock().instant()).abs()).isLessThan(Duration.ofMinutes(1));
        assertThat(DevServerLink.url()).isEmpty();
    }
}
