package io.quarkiverse.clerk.it;

import java.net.URI;
import java.util.stream.Stream;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;

import io.quarkiverse.clerk.ClerkClient;
import io.quarkiverse.clerk.security.ClerkAuth;
import io.quarkus.security.UnauthorizedException;

/** For browsers: ends the session, at Clerk too. Forms of other sites cannot: with them, cookies do not count (CSRF). */
@Path("/sign-out")
public class SignOutResource {

    private static final String SESSION = "__session";

    private final ClerkAuth auth;
    private final ClerkClient clerk;

    SignOutResource(ClerkAuth auth, ClerkClient clerk) {
        this.auth = auth;
        this.clerk = clerk;
    }

    /** Asks. A token that has expired is renewed by then, which it cannot be when a form is sent. */
    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response ask(@Context HttpHeaders request) {
        if (!auth.isSignedIn() && sessionCookies(request).findAny().isPresent()) {
            // Perhaps the session goes on: the browser is sent to Clerk, and comes back with a token or without the cookie.
            throw new UnauthorizedException();
        }
        return auth.isSignedIn() ? Response.ok(Templates.signOut().render()).build() : goTo("/").build();
    }

    @POST
    public Response signOut(@Context HttpHeaders request) {
        if (!auth.isSignedIn()) {
            return goTo("/sign-out").build();
        }
        clerk.sessions().revoke(auth.sessionId());
        var answer = goTo("/");
        sessionCookies(request).forEach(name -> answer.cookie(new NewCookie.Builder(name).path("/").maxAge(0).build()));
        return answer.build();
    }

    private static Stream<String> sessionCookies(HttpHeaders request) {
        return request.getCookies().keySet().stream()
                .filter(name -> name.equals(SESSION) || name.startsWith(SESSION + "_"));
    }

    private static Response.ResponseBuilder goTo(String path) {
        return Response.seeOther(URI.create(path));
    }
}
