package io.quarkiverse.clerk.client.sessions;

import java.util.stream.Stream;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkiverse.clerk.client.Page;
import io.quarkiverse.clerk.client.Pages;
import io.quarkiverse.clerk.client.PagesOf;

/**
 * Sessions: the sign-ins of users on devices.
 *
 * @see <a href="https://clerk.com/docs/reference/backend-api">Clerk's reference</a>
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface SessionsApi {

    /**
     * Lists sessions, newest first. Old ones that do not count any more are not kept for ever.
     *
     * @param query filters and page
     * @return one page, with the total if the query asks for it; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @GET
    @Path("/sessions")
    Page<Session> list(@BeanParam SessionQuery query);

    /**
     * Walks sessions, newest first, fetching pages as they are read.
     *
     * @param query filters; its limit is the size of a page
     * @return all that pass the filters; never null
     */
    @PagesOf("list")
    default Stream<Session> stream(SessionQuery query) {
        return Pages.stream(query, page -> list(page));
    }

    /**
     * Creates a session, for tests: only development instances can. To sign a user in, create a sign-in token.
     *
     * @param request whose session
     * @return the session as created; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/sessions")
    Session create(CreateSessionRequest request);

    /**
     * Gets a session.
     *
     * @param sessionId {@code sess_…}
     * @return the session; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @GET
    @Path("/sessions/{session_id}")
    Session get(@PathParam("session_id") String sessionId);

    /**
     * Refreshes a session. Where Clerk refuses with 401, a handshake with the browser may still help.
     *
     * @param sessionId {@code sess_…}
     * @param request what the browser sent
     * @return a token or cookies, as the request asks; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/sessions/{session_id}/refresh")
    SessionRefresh refresh(@PathParam("session_id") String sessionId, RefreshSessionRequest request);

    /**
     * Ends a session: the user has to sign in again.
     *
     * @param sessionId {@code sess_…}
     * @return the session as ended; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @POST
    @Path("/sessions/{session_id}/revoke")
    Session revoke(@PathParam("session_id") String sessionId);

    /**
     * Creates a session token.
     *
     * @param sessionId {@code sess_…}
     * @param request for how long it can be used
     * @return the token; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @POST
    @Path("/sessions/{session_id}/tokens")
    SessionToken createToken(@PathParam("session_id") String sessionId, CreateSessionTokenRequest request);

    /**
     * Creates a session token that can be used for the usual time.
     *
     * @param sessionId {@code sess_…}
     * @return the token; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @POST
    @Path("/sessions/{session_id}/tokens")
    SessionToken createToken(@PathParam("session_id") String sessionId);

    /**
     * Creates a token of a session by a JWT template.
     *
     * @param sessionId {@code sess_…}
     * @param templateName the name of the template
     * @param request for how long it can be used
     * @return the token; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @POST
    @Path("/sessions/{session_id}/tokens/{template_name}")
    SessionToken createTokenFromTemplate(@PathParam("session_id") String sessionId,
            @PathParam("template_name") String templateName, CreateSessionTokenRequest request);

    /**
     * Creates a token of a session by a JWT template, which says for how long it can be used.
     *
     * @param sessionId {@code sess_…}
     * @param templateName the name of the template
     * @return the token; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @POST
    @Path("/sessions/{session_id}/tokens/{template_name}")
    SessionToken createTokenFromTemplate(@PathParam("session_id") String sessionId,
            @PathParam("template_name") String templateName);
}
