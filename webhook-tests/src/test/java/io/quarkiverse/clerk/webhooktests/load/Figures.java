package io.quarkiverse.clerk.webhooktests.load;

import java.time.Duration;
import java.util.Map;

/**
 * How a run went.
 *
 * @param took all of it
 * @param answers how often each came: {@code 204}, or a reason
 * @param nanos how long each answer took, the shortest first
 */
record Figures(Duration took, Map<String, Integer> answers, long[] nanos) {

    /** {@return for the log of a build} */
    @Override
    public String toString() {
        return "%d requests in %d ms: %.0f/s, p50 %.1f ms, p99 %.1f ms, %s".formatted(nanos.length, took.toMillis(),
                nanos.length * 1e9 / took.toNanos(), percentile(0.5), percentile(0.99), answers);
    }

    private double percentile(double part) {
        return nanos[(int) (part * (nanos.length - 1))] / 1e6;
    }
}
