package io.quarkiverse.clerk.client.m2m;

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
 * M2M tokens: what machines call each other with.
 *
 * @see <a href="https://clerk.com/docs/reference/backend-api">Clerk's reference</a>
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface M2MApi {

    /**
     * Creates a token for the machine whose secret key is {@code quarkus.clerk.machine-secret-key}. The answer has the token
     * itself.
     *
     * @param request what it is to be
     * @return the token as created; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/m2m_tokens")
    M2MToken createToken(CreateM2MTokenRequest request);

    /**
     * Lists opaque tokens of a machine. JWTs are not stored, so Clerk does not know them.
     *
     * @param query whose tokens, filters and page
     * @return one page with the total; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @GET
    @Path("/m2m_tokens")
    Page<M2MToken> listTokens(@BeanParam M2MTokenQuery query);

    /**
     * Walks the opaque tokens of a machine, fetching pages as they are read.
     *
     * @param query whose tokens, and filters; its limit is the size of a page
     * @return all that pass the filters; never null
     */
    @PagesOf("listTokens")
    default Stream<M2MToken> streamTokens(M2MTokenQuery query) {
        return Pages.stream(query, page -> listTokens(page));
    }

    /**
     * Takes an opaque token back: it can no longer be used. A JWT cannot be taken back.
     *
     * @param m2mTokenId {@code mt_…}
     * @param request why
     * @return the token as revoked; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/m2m_tokens/{m2m_token_id}/revoke")
    M2MToken revokeToken(@PathParam("m2m_token_id") String m2mTokenId, RevokeM2MTokenRequest request);

    /**
     * Verifies a token. It counts only if the answer says that it is neither revoked nor expired. With
     * {@code quarkus.clerk.machine-secret-key} set, it also has to be for that machine; without, Clerk takes one for any
     * machine of the instance.
     *
     * @param request the token itself
     * @return what is known of the token; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/m2m_tokens/verify")
    M2MToken verifyToken(VerifyM2MTokenRequest request);
}
