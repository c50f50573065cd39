package io.quarkiverse.clerk.it;

import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;

/** For users: who has signed up lately. */
@Path("/newcomers")
@Authenticated
public class NewcomersResource {

    private final Newcomers newcomers;

    NewcomersResource(Newcomers newcomers) {
        this.newcomers = newcomers;
    }

    @GET
    public List<String> ids() {
        return newcomers.ids();
    }
}
