package io.quarkiverse.clerk.client.billing;

import java.time.Instant;
import java.util.List;

import io.quarkiverse.clerk.client.OpenEnum;

/**
 * FIXME
 *
 * @param object always {@code commerce_statement}
 * @param id FIXME
 * @param instanceId {@code ins_…}
 * @param timestamp FIXME
 * @param payer FIXME
 * @param status FIXME
 * @param totals FIXME
 * @param groups FIXME
 */
public record Statement(String object, String id, String instanceId, Instant timestamp, Payer payer, OpenEnum<Status> status,
        Totals totals, List<Group> groups) {

    /** FIXME */
    public enum Status {
        /** FIXME */
        OPEN,
        /** FIXME */
        CLOSED
    }

    /**
     * FIXME
     *
     * @param grandTotal FIXME
     * @param subtotal FIXME
     * @param baseFee FIXME
     * @param taxTotal FIXME
     */
    public record Totals(Money grandTotal, Money subtotal, Money baseFee, Money taxTotal) {
    }

    /**
     * FIXME
     *
     * @param object always {@code commerce_statement_group}
     * @param timestamp FIXME
     * @param items FIXME
     */
    public record Group(String object, Instant timestamp, List<PaymentAttempt> items) {
    }
}
