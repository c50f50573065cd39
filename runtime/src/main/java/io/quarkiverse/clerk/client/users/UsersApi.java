package io.quarkiverse.clerk.client.users;

import java.util.List;

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
import io.quarkiverse.clerk.client.TotalCount;

/**
 * Users: the people who can sign in to the instance.
 *
 * @see <a href="https://clerk.com/docs/reference/backend-api/tag/users">Clerk's reference</a>
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface UsersApi {

    /**
     * Lists users, newest first unless the query says otherwise.
     *
     * @param query filters, order and page; an empty query is the first ten users
     * @return one page; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a filter or the order
     */
    @GET
    @Path("/users")
    List<User> list(@BeanParam UserQuery query);

    /**
     * Creates a user. Email addresses and phone numbers count as verified unless the request says otherwise.
     *
     * @param request what is known of the user
     * @return the user as created; never null
     * @throws ClerkApiException.InvalidRequest if something is not valid, or is taken by another user
     */
    @POST
    @Path("/users")
    User create(CreateUserRequest request);

    /**
     * Counts users.
     *
     * @param query the filters; an empty query counts all
     * @return the number; never null
     */
    @GET
    @Path("/users/count")
    TotalCount count(@BeanParam UserCountQuery query);

    /**
     * Gets a user.
     *
     * @param userId {@code user_…}
     * @return the user; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @GET
    @Path("/users/{user_id}")
    User get(@PathParam("user_id") String userId);

    /**
     * Changes a user: what the request does not name stays as it is.
     *
     * @param userId {@code user_…}
     * @param request what to set, and what to clear
     * @return the user as changed; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if something is not valid, or is taken by another user
     */
    @PATCH
    @Path("/users/{user_id}")
    User update(@PathParam("user_id") String userId, UpdateUserRequest request);

    /**
     * Deletes a user for good, with all sessions and memberships.
     *
     * @param userId {@code user_…}
     * @return what has been deleted; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @DELETE
    @Path("/users/{user_id}")
    DeletedObject delete(@PathParam("user_id") String userId);
}
