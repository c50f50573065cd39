package io.quarkiverse.clerk.client.enterpriseconnections;

import java.util.stream.Stream;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkiverse.clerk.client.DeletedObject;
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
public interface EnterpriseConnectionsApi {

    /**
     * FIXME
     *
     * @param query FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @GET
    @Path("/enterprise_connections")
    Page<EnterpriseConnection> list(@BeanParam EnterpriseConnectionQuery query);

    /**
     * FIXME
     *
     * @param query FIXME
     * @return FIXME; never null
     */
    @PagesOf("list")
    default Stream<EnterpriseConnection> stream(EnterpriseConnectionQuery query) {
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
    @Path("/enterprise_connections")
    EnterpriseConnection create(CreateEnterpriseConnectionRequest request);

    /**
     * FIXME
     *
     * @param enterpriseConnectionId FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @GET
    @Path("/enterprise_connections/{enterprise_connection_id}")
    EnterpriseConnection get(@PathParam("enterprise_connection_id") String enterpriseConnectionId);

    /**
     * FIXME
     *
     * @param enterpriseConnectionId FIXME
     * @param request FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @PATCH
    @Path("/enterprise_connections/{enterprise_connection_id}")
    EnterpriseConnection update(@PathParam("enterprise_connection_id") String enterpriseConnectionId,
            UpdateEnterpriseConnectionRequest request);

    /**
     * FIXME
     *
     * @param enterpriseConnectionId FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @DELETE
    @Path("/enterprise_connections/{enterprise_connection_id}")
    DeletedObject delete(@PathParam("enterprise_connection_id") String enterpriseConnectionId);

    /**
     * FIXME
     *
     * @param enterpriseConnectionId FIXME
     * @param query FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @GET
    @Path("/enterprise_connections/{enterprise_connection_id}/test_runs")
    Page<TestRun> listTestRuns(@PathParam("enterprise_connection_id") String enterpriseConnectionId,
            @BeanParam TestRunQuery query);

    /**
     * FIXME
     *
     * @param enterpriseConnectionId FIXME
     * @param query FIXME
     * @return FIXME; never null
     */
    @PagesOf("listTestRuns")
    default Stream<TestRun> streamTestRuns(String enterpriseConnectionId, TestRunQuery query) {
        return Pages.stream(query, page -> listTestRuns(enterpriseConnectionId, page));
    }

    /**
     * FIXME
     *
     * @param enterpriseConnectionId FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @POST
    @Path("/enterprise_connections/{enterprise_connection_id}/test_runs")
    StartedTestRun createTestRun(@PathParam("enterprise_connection_id") String enterpriseConnectionId);
}
