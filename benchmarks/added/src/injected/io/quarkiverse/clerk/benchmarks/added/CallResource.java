package io.quarkiverse.clerk.benchmarks.added;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkiverse.clerk.ClerkClient;

/** Calls Clerk with the client of the extension. */
@Path("/call")
public class CallResource {

    @Inject
    ClerkClient clerk;

    @GET
    public String call() {
        return clerk.users().get("user_1").id();
    }
}
