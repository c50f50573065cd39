package io.quarkiverse.clerk.test.auth;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;

import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;

/** Resources for nobody in particular, for users and for admins. */
@Path("/")
public class ProtectedResource {

    private final SecurityIdentity identity;
    private final CurrentIdentityAssociation association;

    ProtectedResource(SecurityIdentity identity, CurrentIdentityAssociation association) {
        this.identity = identity;
        this.association = association;
    }

    @GET
    @Path("open")
    public String open() {
        return "open";
    }

    @GET
    @Path("open-uni")
    public Uni<String> openUni() {
        return association.getDeferredIdentity().map(SecurityIdentity::isAnonymous).map(String::valueOf);
    }

    @GET
    @Authenticated
    @Path("user")
    public String user() {
        return identity.getPrincipal().getName();
    }

    @POST
    @Authenticated
    @Path("change")
    public String change() {
        return user();
    }

    @GET
    @Authenticated
    @Path("user-uni")
    public Uni<String> userUni() {
        return Uni.createFrom().item(() -> identity.getPrincipal().getName());
    }

    @GET
    @RolesAllowed("org:admin")
    @Path("admin")
    public String admin(@Context SecurityContext security) {
        return security.getUserPrincipal().getName() + " " + security.isUserInRole("admin") + " "
                + security.getAuthenticationScheme();
    }

    @GET
    @Path("security-context")
    public String securityContext(@Context SecurityContext security) {
        return security.getUserPrincipal() == null ? "nobody" : security.getUserPrincipal().toString();
    }
}
