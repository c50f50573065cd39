package io.quarkiverse.clerk.client.jwttemplates;

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
 * JWT templates: what tokens for other services are made from.
 *
 * @see <a href="https://clerk.com/docs/reference/backend-api">Clerk's reference</a>
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface JwtTemplatesApi {

    /**
     * Lists JWT templates.
     *
     * @param query which page; an empty query is the first ten
     * @return one page, with the total if the query asks for it; never null
     */
    @GET
    @Path("/jwt_templates")
    Page<JwtTemplate> list(@BeanParam JwtTemplateQuery query);

    /**
     * Walks all JWT templates, fetching pages as they are read.
     *
     * @param query its limit is the size of a page
     * @return all of them; never null
     */
    @PagesOf("list")
    default Stream<JwtTemplate> stream(JwtTemplateQuery query) {
        return Pages.stream(query, page -> list(page));
    }

    /**
     * Creates a JWT template.
     *
     * @param request what it is to be
     * @return the template as created; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/jwt_templates")
    JwtTemplate create(CreateJwtTemplateRequest request);

    /**
     * Gets a JWT template.
     *
     * @param templateId {@code jtmp_…}
     * @return the template; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @GET
    @Path("/jwt_templates/{template_id}")
    JwtTemplate get(@PathParam("template_id") String templateId);

    /**
     * Changes a JWT template.
     *
     * @param templateId {@code jtmp_…}
     * @param request what it is from now on
     * @return the template as changed; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @PATCH
    @Path("/jwt_templates/{template_id}")
    JwtTemplate update(@PathParam("template_id") String templateId, UpdateJwtTemplateRequest request);

    /**
     * Deletes a JWT template.
     *
     * @param templateId {@code jtmp_…}
     * @return what has been deleted; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @DELETE
    @Path("/jwt_templates/{template_id}")
    DeletedObject delete(@PathParam("template_id") String templateId);
}
