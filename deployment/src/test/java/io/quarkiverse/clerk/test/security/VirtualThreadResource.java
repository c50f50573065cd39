package io.quarkiverse.clerk.test.security;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.smallrye.common.annotation.RunOnVirtualThread;

/** A class of its own, because Quarkus builds no application with it where there are no virtual threads. */
@Path("/virtual-thread")
public class VirtualThreadResource {

    @GET
    @RunOnVirtualThread
    @RolesAllowed("admin")
    public String virtualThread() {
        return "secret";
    }
}
