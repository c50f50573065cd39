package io.quarkiverse.clerk.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Annotation;
import java.time.Instant;

import jakarta.ws.rs.ext.ParamConverter;

import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.client.billing.PaymentMethod;
import io.quarkiverse.clerk.client.sessions.Session;

class ClerkParamConvertersTest {

    private static final Instant TIME = Instant.ofEpochMilli(1_750_000_000_123L);

    @Test
    void aTimeIsWrittenInMilliseconds() {
        assertThat(converter(Instant.class).toString(TIME)).isEqualTo("1750000000123");
    }

    @Test
    void whatIsFinerThanAMillisecondIsDropped() {
        assertThat(converter(Instant.class).toString(TIME.plusNanos(999_999))).isEqualTo("1750000000123");
    }

    @Test
    void millisecondsAreReadAsATime() {
        assertThat(converter(Instant.class).fromString("1750000000123")).isEqualTo(TIME);
    }

    @Test
    void anEnumIsWrittenAsInJson() {
        assertThat(converter(Session.Status.class).toString(Session.Status.PENDING)).isEqualTo("pending");
        assertThat(converter(PaymentMethod.Type.class).toString(PaymentMethod.Type.PAYER_CREDITS)).isEqualTo("payer-credits");
        assertThat(converter(PaymentMethod.Type.class).fromString("payer-credits")).isEqualTo(PaymentMethod.Type.PAYER_CREDITS);
    }

    @Test
    void otherTypesAreLeftToOthers() {
        assertThat(converter(Long.class)).isNull();
    }

    private static <T> ParamConverter<T> converter(Class<T> type) {
        return new ClerkParamConverters().getConverter(type, type, new Annotation[0]);
    }
}
