package io.quarkiverse.clerk.benchmarks.management;

import java.lang.management.ManagementFactory;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;

import com.sun.management.ThreadMXBean;

/** Has a number of threads call for some time. */
final class Measurement {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Measurement() {
    }

    /** {@return calls per second, and the bytes that the whole process allocated for each} */
    static String of(Callable<?> call, int callers, int seconds) throws InterruptedException, ExecutionException {
        var threads = Executors.newFixedThreadPool(callers);
        try {
            var before = allocated();
            long start = System.nanoTime();
            long end = start + seconds * 1_000_000_000L;
            long calls = 0;
            for (var caller : Stream.generate(() -> new FutureTask<>(() -> callUntil(end, call)))
                    .limit(callers).peek(threads::execute).toList()) {
                calls += caller.get();
            }
            double took = (System.nanoTime() - start) / 1e9;
            // The threads of the pool still live, so that what they have allocated is still counted.
            return String.format("%.1f %.0f", calls / took, (double) since(before) / calls);
        } finally {
            threads.shutdown();
        }
    }

    private static long callUntil(long end, Callable<?> call) throws Exception {
        long calls = 0;
        while (System.nanoTime() < end) {
            call.call();
            calls++;
        }
        return calls;
    }

    /** By thread: those of the event loops and of the JDK's HttpClient work for the call as well as the one that makes it. */
    private static Map<Long, Long> allocated() {
        var ids = THREADS.getAllThreadIds();
        var bytes = THREADS.getThreadAllocatedBytes(ids);
        var byThread = new HashMap<Long, Long>();
        for (int i = 0; i < ids.length; i++) {
            byThread.put(ids[i], bytes[i]);
        }
        return byThread;
    }

    private static long since(Map<Long, Long> before) {
        return allocated().entrySet().stream().mapToLong(now -> now.getValue() - before.getOrDefault(now.getKey(), 0L)).sum();
    }
}
