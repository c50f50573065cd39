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
 * Enterprise connections: sign-in at the identity providers of companies.
 *
 * @see <a href="https://clerk.com/docs/reference/backend-api">Clerk's reference</a>
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface EnterpriseConnectionsApi {

    /**
     * Lists enterprise connections.
     *
     * @param query filters and page; an empty query is the first ten
     * @return one page with the total; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @GET
    @Path("/enterprise_connections")
    Page<EnterpriseConnection> list(@BeanParam EnterpriseConnectionQuery query);

    /**
     * Walks all enterprise connections, fetching pages as they are read.
     *
     * @param query filters; its limit is the size of a page
     * @return all that pass the filters; never null
     */
    @PagesOf("list")
    default Stream<EnterpriseConnection> stream(EnterpriseConnectionQuery query) {
        return Pages.stream(query, page -> list(page));
    }

    /**
     * Creates an enterprise connection.
     *
     * @param request what it is to be
     * @return the connection as created; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/enterprise_connections")
    EnterpriseConnection create(CreateEnterpriseConnectionRequest request);

    /**
     * Gets an enterprise connection.
     *
     * @param enterpriseConnectionId which one
     * @return the connection; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @GET
    @Path("/enterprise_connections/{enterprise_connection_id}")
    EnterpriseConnection get(@PathParam("enterprise_connection_id") String enterpriseConnectionId);

    /**
     * Changes an enterprise connection: what the request does not name stays as it is. To switch it on may delete verified
     * domains of organizations that are among its own.
     *
     * @param enterpriseConnectionId which one
     * @param request what to set, and what to clear
     * @return the connection as changed; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @PATCH
    @Path("/enterprise_connections/{enterprise_connection_id}")
    EnterpriseConnection update(@PathParam("enterprise_connection_id") String enterpriseConnectionId,
            UpdateEnterpriseConnectionRequest request);

    /**
     * Deletes an enterprise connection.
     *
     * @param enterpriseConnectionId which one
     * @return what has been deleted; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @DELETE
    @Path("/enterprise_connections/{enterprise_connection_id}")
    DeletedObject delete(@PathParam("enterprise_connection_id") String enterpriseConnectionId);

    /**
     * Lists tests of an enterprise connection.
     *
     * @param enterpriseConnectionId which one
     * @param query filters and page; an empty query is the first ten
     * @return one page with the total; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @GET
    @Path("/enterprise_connections/{enterprise_connection_id}/test_runs")
    Page<TestRun> listTestRuns(@PathParam("enterprise_connection_id") String enterpriseConnectionId,
            @BeanParam TestRunQuery query);

    /**
     * Walks all tests of an enterprise connection, fetching pages as they are read.
     *
     * @param enterpriseConnectionId which one
     * @param query filters; its limit is the size of a page
     * @return all that pass the filters; never null
     */
    @PagesOf("listTestRuns")
    default Stream<TestRun> streamTestRuns(String enterpriseConnectionId, TestRunQuery query) {
        return Pages.stream(query, page -> listTestRuns(enterpriseConnectionId, page));
    }

    /**
     * Begins a test of an enterprise connection.
     *
     * @param enterpriseConnectionId which one
     * @return where to sign in for the test; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @POST
    @Path("/enterprise_connections/{enterprise_connection_id}/test_runs")
    StartedTestRun createTestRun(@PathParam("enterprise_connection_id") String enterpriseConnectionId);
}
