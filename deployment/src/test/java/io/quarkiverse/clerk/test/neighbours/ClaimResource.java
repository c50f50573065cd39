package io.quarkiverse.clerk.test.neighbours;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.jwt.Claim;
import org.eclipse.microprofile.jwt.ClaimValue;

import io.quarkus.security.Authenticated;

/** Says what the token says. */
@Path("/claim")
@RequestScoped
public class ClaimResource {

    @Claim("sub")
    ClaimValue<String> subject;

    @Claim("iss")
    String issuer;

    @GET
    @Authenticated
    public String claim() {
        return subject.getValue() + " " + issuer;
    }
}
