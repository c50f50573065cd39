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
 * FIXME
 *
 * @see <a href="https://clerk.com/docs/reference/backend-api">Clerk's reference</a>
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface SessionsApi {

    /**
     * FIXME
     *
     * @param query FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @GET
    @Path("/sessions")
    Page<Session> list(@BeanParam SessionQuery query);

    /**
     * FIXME
     *
     * @param query FIXME
     * @return FIXME; never null
     */
    @PagesOf("list")
    default Stream<Session> stream(SessionQuery query) {
        return Pages.stream(query, page -> list(page));
    }

    /**
     * FIXME
     *
     * @param request FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/sessions")
    Session create(CreateSessionRequest request);

    /**
     * FIXME
     *
     * @param sessionId {@code sess_…}
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @GET
    @Path("/sessions/{session_id}")
    Session get(@PathParam("session_id") String sessionId);

    /**
     * FIXME
     *
     * @param sessionId {@code sess_…}
     * @param request FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/sessions/{session_id}/refresh")
    SessionRefresh refresh(@PathParam("session_id") String sessionId, RefreshSessionRequest request);

    /**
     * FIXME
     *
     * @param sessionId {@code sess_…}
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @POST
    @Path("/sessions/{session_id}/revoke")
    Session revoke(@PathParam("session_id") String sessionId);

    /**
     * FIXME
     *
     * @param sessionId {@code sess_…}
     * @param request FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @POST
    @Path("/sessions/{session_id}/tokens")
    SessionToken createToken(@PathParam("session_id") String sessionId, CreateSessionTokenRequest request);

    /**
     * FIXME
     *
     * @param sessionId {@code sess_…}
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @POST
    @Path("/sessions/{session_id}/tokens")
    SessionToken createToken(@PathParam("session_id") String sessionId);

    /**
     * FIXME
     *
     * @param sessionId {@code sess_…}
     * @param templateName FIXME
     * @param request FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @POST
    @Path("/sessions/{session_id}/tokens/{template_name}")
    SessionToken createTokenFromTemplate(@PathParam("session_id") String sessionId,
            @PathParam("template_name") String templateName, CreateSessionTokenRequest request);

    /**
     * FIXME
     *
     * @param sessionId {@code sess_…}
     * @param templateName FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @POST
    @Path("/sessions/{session_id}/tokens/{template_name}")
    SessionToken createTokenFromTemplate(@PathParam("session_id") String sessionId,
            @PathParam("template_name") String templateName);
}
