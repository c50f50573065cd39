package io.quarkiverse.clerk.client.templates;

import java.util.Map;
import java.util.stream.Stream;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
public interface TemplatesApi {

    /**
     * FIXME
     *
     * @param templateType FIXME
     * @param query FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     * @deprecated FIXME
     */
    @Deprecated
    @GET
    @Path("/templates/{template_type}")
    Page<Template> list(@PathParam("template_type") TemplateType templateType, @BeanParam TemplateQuery query);

    /**
     * FIXME
     *
     * @param templateType FIXME
     * @param query FIXME
     * @return FIXME; never null
     * @deprecated FIXME
     */
    @Deprecated
    @PagesOf("list")
    default Stream<Template> stream(TemplateType templateType, TemplateQuery query) {
        return Pages.stream(query, page -> list(templateType, page));
    }

    /**
     * FIXME
     *
     * @param templateType FIXME
     * @param slug FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @deprecated FIXME
     */
    @Deprecated
    @GET
    @Path("/templates/{template_type}/{slug}")
    Template get(@PathParam("template_type") TemplateType templateType, @PathParam("slug") String slug);

    /**
     * FIXME
     *
     * @param templateType FIXME
     * @param slug FIXME
     * @param request FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     * @deprecated FIXME
     */
    @Deprecated
    @PUT
    @Path("/templates/{template_type}/{slug}")
    Template upsert(@PathParam("template_type") TemplateType templateType, @PathParam("slug") String slug,
            UpsertTemplateRequest request);

    /**
     * FIXME
     *
     * @param templateType FIXME
     * @param slug FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @deprecated FIXME
     */
    @Deprecated
    @POST
    @Path("/templates/{template_type}/{slug}/revert")
    Template revert(@PathParam("template_type") TemplateType templateType, @PathParam("slug") String slug);

    /**
     * FIXME
     *
     * @param templateType FIXME
     * @param slug FIXME
     * @param request FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     * @deprecated FIXME
     */
    @Deprecated
    @POST
    @Path("/templates/{template_type}/{slug}/preview")
    Map<String, Object> preview(@PathParam("template_type") TemplateType templateType, @PathParam("slug") String slug,
            PreviewTemplateRequest request);

    /**
     * FIXME
     *
     * @param templateType FIXME
     * @param slug FIXME
     * @param request FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     * @deprecated FIXME
     */
    @Deprecated
    @POST
    @Path("/templates/{template_type}/{slug}/toggle_delivery")
    Template toggleTemplateDelivery(@PathParam("template_type") TemplateType templateType, @PathParam("slug") String slug,
            ToggleTemplateDeliveryRequest request);
}
