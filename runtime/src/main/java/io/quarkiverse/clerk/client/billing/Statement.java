package io.quarkiverse.clerk.client.billing;

import java.time.Instant;
import java.util.List;

import io.quarkiverse.clerk.client.OpenEnum;

/**
 * What was to be paid in some time.
 *
 * @param object always {@code commerce_statement}
 * @param id which statement
 * @param instanceId {@code ins_…}
 * @param timestamp when it was made
 * @param payer who pays
 * @param status whether it is finished
 * @param totals what it comes to
 * @param groups what is on it, by days
 */
public record Statement(String object, String id, String instanceId, Instant timestamp, Payer payer, OpenEnum<Status> status,
        Totals totals, List<Group> groups) {

    /** Whether a statement is finished. */
    public enum Status {
        /** More may come. */
        OPEN,
        /** It is. */
        CLOSED
    }

    /**
     * What a statement comes to.
     *
     * @param grandTotal all of it
     * @param subtotal base fee and units, before taxes
     * @param baseFee what plans cost before any unit is counted
     * @param taxTotal taxes
     */
    public record Totals(Money grandTotal, Money subtotal, Money baseFee, Money taxTotal) {
    }

    /**
     * What is on a statement for a day.
     *
     * @param object always {@code commerce_statement_group}
     * @param timestamp the day
     * @param items the attempts to be paid
     */
    public record Group(String object, Instant timestamp, List<PaymentAttempt> items) {
    }
}
