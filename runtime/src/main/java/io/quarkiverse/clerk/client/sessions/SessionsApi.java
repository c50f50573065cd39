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
     * Lists sessions, newest first. Those that are long over may be missing, because Clerk forgets them after a while.
     *
     * @param query whose sessions, and which page; a client or a user should be named
     * @return one page, with the total if the query asks for it; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a filter
     */
    @GET
    @Path("/sessions")
    Page<Session> list(@BeanParam SessionQuery query);

    /**
     * Walks sessions, newest first, fetching pages as they are read.
     *
     * @param query whose sessions; its limit is the size of a page
     * @return all that pass the filters; never null
     */
    @PagesOf("list")
    default Stream<Session> stream(SessionQuery query) {
        return Pages.stream(query, page -> list(page));
    }

    /**
     * Signs a user in without any check. For tests: works on development instances only. Elsewhere a sign-in token serves.
     *
     * @param request whom to sign in
     * @return the session, which is active; never null
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
     * Refreshes a session whose token has expired, on behalf of the browser that sent it.
     *
     * @param sessionId {@code sess_…}
     * @param request what the browser has sent
     * @return a new session token, or the cookies that carry it; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     * @throws ClerkApiException.Unauthorized if the tokens do not fit; then the browser has to go through the handshake
     */
    @POST
    @Path("/sessions/{session_id}/refresh")
    SessionRefresh refresh(@PathParam("session_id") String sessionId, RefreshSessionRequest request);

    /**
     * Revokes a session: the user has to sign in again on that device. Where a client may have several sessions, it keeps
     * showing this one as revoked.
     *
     * @param sessionId {@code sess_…}
     * @return the session as revoked; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @POST
    @Path("/sessions/{session_id}/revoke")
    Session revoke(@PathParam("session_id") String sessionId);

    /**
     * Mints a session token with the lifetime that the request gives.
     *
     * @param sessionId {@code sess_…}
     * @param request how long the token lives
     * @return the token; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @POST
    @Path("/sessions/{session_id}/tokens")
    SessionToken createToken(@PathParam("session_id") String sessionId, CreateSessionTokenRequest request);

    /**
     * Mints a session token with the usual lifetime.
     *
     * @param sessionId {@code sess_…}
     * @return the token; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @POST
    @Path("/sessions/{session_id}/tokens")
    SessionToken createToken(@PathParam("session_id") String sessionId);

    /**
     * Mints a token for a session from a JWT template, with the lifetime that the request gives.
     *
     * @param sessionId {@code sess_…}
     * @param templateName the name of the template, such as {@code custom_hasura}
     * @param request how long the token lives
     * @return the token; never null
     * @throws ClerkApiException.NotFound if there is no such session, or no such template
     */
    @POST
    @Path("/sessions/{session_id}/tokens/{template_name}")
    SessionToken createTokenFromTemplate(@PathParam("session_id") String sessionId,
            @PathParam("template_name") String templateName, CreateSessionTokenRequest request);

    /**
     * Mints a token for a session from a JWT template, with the lifetime that the template gives.
     *
     * @param sessionId {@code sess_…}
     * @param templateName the name of the template, such as {@code custom_hasura}
     * @return the token; never null
     * @throws ClerkApiException.NotFound if there is no such session, or no such template
     */
    @POST
    @Path("/sessions/{session_id}/tokens/{template_name}")
    SessionToken createTokenFromTemplate(@PathParam("session_id") String sessionId,
            @PathParam("template_name") String templateName);
}
