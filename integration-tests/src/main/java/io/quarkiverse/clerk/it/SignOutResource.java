package io.quarkiverse.clerk.it;

import java.net.URI;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;

import io.quarkiverse.clerk.ClerkClient;
import io.quarkiverse.clerk.security.ClerkAuth;
import io.quarkus.security.UnauthorizedException;

/**
 * For browsers: ends the session, at Clerk too. It is got, not posted: a token that has expired is renewed for no other request,
 * and whoever has looked at a page for more than a minute would stay signed in. A link on another site can thus sign out who
 * follows it, and no more.
 */
@Path("/sign-out")
public class SignOutResource {

    private static final String SESSION = "__session";

    private final ClerkAuth auth;
    private final ClerkClient clerk;

    SignOutResource(ClerkAuth auth, ClerkClient clerk) {
        this.auth = auth;
        this.clerk = clerk;
    }

    @GET
    public Response signOut(@Context HttpHeaders request) {
        var cookies = request.getCookies().keySet().stream()
                .filter(name -> name.equals(SESSION) || name.startsWith(SESSION + "_")).toList();
        if (auth.isSignedIn()) {
            clerk.sessions().revoke(auth.sessionId());
        } else if (!cookies.isEmpty()) {
            // Perhaps a session that goes on: the browser is sent to Clerk, and comes back with a token or without cookies.
            throw new UnauthorizedException();
        }
        var answer = Response.seeOther(URI.create("/"));
        cookies.forEach(name -> answer.cookie(new NewCookie.Builder(name).path("/").maxAge(0).build()));
        return answer.build();
    }
}
