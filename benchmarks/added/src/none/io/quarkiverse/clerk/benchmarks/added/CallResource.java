package io.quarkiverse.clerk.benchmarks.added;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Calls nobody. */
@Path("/call")
public class CallResource {

    @GET
    public String call() {
        return "user_1";
    }
}
