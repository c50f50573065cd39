package io.quarkiverse.clerk.devserver.resource.billing;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** How subscription items change by time alone. */
final class Periods {

    private Periods() {
    }

    /** A copy of the item as it is now: begun, renewed or ended since it was last changed. */
    static ObjectNode current(ObjectNode item, long now) {
        ObjectNode current = item.deepCopy();
        if (is("upcoming", current) && current.path("period_start").longValue() <= now) {
            current.put("status", "active");
        }
        if (current.path("period_end").isNull()) {
            return current;
        }
        if (is("canceled", current) && current.path("period_end").longValue() <= now) {
            current.put("status", "ended").set("ended_at", current.get("period_end"));
        }
        while (is("active", current) && current.path("period_end").longValue() <= now) {
            long start = current.path("period_end").longValue();
            current.put("period_start", start).put("period_end", end(start, current.path("plan_period").asText()))
                    .put("is_free_trial", false);
        }
        return current;
    }

    static boolean is(String status, ObjectNode item) {
        return item.path("status").asText().equals(status);
    }

    /** Whether the payer has, or will have, what the item stands for. */
    static boolean isLive(ObjectNode item) {
        return is("active", item) || is("canceled", item) || is("upcoming", item) || is("past_due", item);
    }

    /** When a period ends that starts then. */
    static long end(long start, String period) {
        ZonedDateTime from = Instant.ofEpochMilli(start).atZone(ZoneOffset.UTC);
        return (period.equals("annual") ? from.plusYears(1) : from.plusMonths(1)).toInstant().toEpochMilli();
    }
}
