package io.quarkiverse.clerk.devserver;

import java.time.Duration;
import java.util.concurrent.Callable;

/** Waits for what happens in the background. */
final class Wait {

    private static final Duration AT_MOST = Duration.ofSeconds(10);

    private Wait() {
    }

    /** Returns as soon as the condition holds; fails if it does not in ten seconds. */
    static void until(Callable<Boolean> condition) {
        long end = System.nanoTime() + AT_MOST.toNanos();
        try {
            while (!condition.call()) {
                if (System.nanoTime() > end) {
                    throw new AssertionError("not within " + AT_MOST);
                }
                Thread.sleep(10);
            }
        } catch (AssertionError e) {
            throw e;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
