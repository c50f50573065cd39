package io.quarkiverse.clerk.it;

import java.net.URI;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;

import io.quarkiverse.clerk.ClerkClient;
import io.quarkiverse.clerk.security.ClerkAuth;

/** For browsers: ends the session, at Clerk too. Forms of other sites cannot, for their cookies do not count. */
@Path("/sign-out")
public class SignOutResource {

    private static final String SESSION = "__session";

    private final ClerkAuth auth;
    private final ClerkClient clerk;

    SignOutResource(ClerkAuth auth, ClerkClient clerk) {
        this.auth = auth;
        this.clerk = clerk;
    }

    @POST
    public Response signOut(@Context HttpHeaders request) {
        if (auth.isSignedIn()) {
            clerk.sessions().revoke(auth.sessionId());
        }
        var answer = Response.seeOther(URI.create("/"));
        request.getCookies().keySet().stream()
                .filter(name -> name.equals(SESSION) || name.startsWith(SESSION + "_"))
                .forEach(name -> answer.cookie(new NewCookie.Builder(name).path("/").maxAge(0).build()));
        return answer.build();
    }
}
