package io.quarkiverse.clerk.benchmarks.added;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import com.clerk.backend_api.Clerk;

import io.smallrye.common.annotation.Blocking;

/** Calls Clerk with Clerk's own SDK for Java, made with the first call as the client of the extension is. */
@Path("/call")
public class CallResource {

    private Clerk clerk;

    @GET
    @Blocking
    public synchronized String call() throws Exception {
        if (clerk == null) {
            clerk = Clerk.builder().serverURL(System.getenv("CLERK_API_URL") + "/v1")
                    .bearerAuth(System.getenv("CLERK_SECRET_KEY")).build();
        }
        return clerk.users().get("user_1").user().orElseThrow().id();
    }
}
