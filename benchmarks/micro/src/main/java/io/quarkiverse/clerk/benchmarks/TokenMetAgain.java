package io.quarkiverse.clerk.benchmarks;

import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A request with a session token that other requests have brought before. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class TokenMetAgain {

    private final Instance instance = new Instance();
    /** As often as it comes, it comes in another request: not the same object. */
    private final String authorization = "Bearer " + instance.token();
    private final Clerk clerk = new Clerk(instance, 10_000);
    private final OfficialSdk officialSdk = new OfficialSdk(instance);

    @Benchmark
    public Object quarkusClerk() {
        return clerk.authenticate(new String(authorization));
    }

    @Benchmark
    public Object clerkBackendApi() {
        return officialSdk.authenticate(new String(authorization));
    }
}
