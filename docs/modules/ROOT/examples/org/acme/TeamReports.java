package org.acme;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkiverse.clerk.auth.Reverification.Level;
import io.quarkiverse.clerk.auth.TokenType;
import io.quarkiverse.clerk.security.AcceptsToken;
import io.quarkiverse.clerk.security.RequiresFeature;
import io.quarkiverse.clerk.security.RequiresOrganization;
import io.quarkiverse.clerk.security.RequiresPermission;
import io.quarkiverse.clerk.security.RequiresReverification;

// tag::checks[]
@Path("/team/reports")
@RequiresOrganization
public class TeamReports {

    @POST
    @RequiresPermission("org:reports:create")
    @RequiresFeature("reports")
    public void create(String report) {
        // …
    }

    @DELETE
    @RequiresPermission("org:reports:delete")
    @RequiresReverification(level = Level.SECOND_FACTOR, afterMinutes = 10)
    public void deleteAll() {
        // …
    }

    @GET
    @Path("format")
    @PermitAll
    public String format() {
        return "text";
    }
}
// end::checks[]

@Path("/team/export")
class TeamExport {

    // tag::accepts[]
    @GET
    @AcceptsToken({ TokenType.SESSION_TOKEN, TokenType.API_KEY })
    public String export() {
        return "reports";
    }
    // end::accepts[]
}
