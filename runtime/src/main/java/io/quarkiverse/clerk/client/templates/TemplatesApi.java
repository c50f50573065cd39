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
 * Templates: what emails and text messages of Clerk's are made from.
 *
 * @see <a href="https://clerk.com/docs/reference/backend-api">Clerk's reference</a>
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface TemplatesApi {

    /**
     * Lists the templates of a type in the order of their places.
     *
     * @param templateType for emails or text messages
     * @param query which page; an empty query is the first ten
     * @return one page, with the total if the query asks for it; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     * @deprecated Clerk names no replacement; the dashboard has the templates under Customization
     */
    @Deprecated
    @GET
    @Path("/templates/{template_type}")
    Page<Template> list(@PathParam("template_type") TemplateType templateType, @BeanParam TemplateQuery query);

    /**
     * Walks the templates of a type, fetching pages as they are read.
     *
     * @param templateType for emails or text messages
     * @param query its limit is the size of a page
     * @return all of them; never null
     * @deprecated like {@link #list}
     */
    @Deprecated
    @PagesOf("list")
    default Stream<Template> stream(TemplateType templateType, TemplateQuery query) {
        return Pages.stream(query, page -> list(templateType, page));
    }

    /**
     * Gets a template.
     *
     * @param templateType for emails or text messages
     * @param slug which one, such as {@code verification_code}
     * @return the template; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @deprecated like {@link #list}
     */
    @Deprecated
    @GET
    @Path("/templates/{template_type}/{slug}")
    Template get(@PathParam("template_type") TemplateType templateType, @PathParam("slug") String slug);

    /**
     * Changes a template.
     *
     * @param templateType for emails or text messages
     * @param slug which one, such as {@code verification_code}
     * @param request what it is from now on
     * @return the template as changed; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     * @deprecated like {@link #list}
     */
    @Deprecated
    @PUT
    @Path("/templates/{template_type}/{slug}")
    Template upsert(@PathParam("template_type") TemplateType templateType, @PathParam("slug") String slug,
            UpsertTemplateRequest request);

    /**
     * Sets a changed template back to Clerk's own.
     *
     * @param templateType for emails or text messages
     * @param slug which one, such as {@code verification_code}
     * @return the template as it is now; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @deprecated like {@link #list}
     */
    @Deprecated
    @POST
    @Path("/templates/{template_type}/{slug}/revert")
    Template revert(@PathParam("template_type") TemplateType templateType, @PathParam("slug") String slug);

    /**
     * Shows what a template would look like.
     *
     * @param templateType for emails or text messages
     * @param slug which one, such as {@code verification_code}
     * @param request what it would be
     * @return the parts of the message; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     * @deprecated like {@link #list}
     */
    @Deprecated
    @POST
    @Path("/templates/{template_type}/{slug}/preview")
    Map<String, Object> preview(@PathParam("template_type") TemplateType templateType, @PathParam("slug") String slug,
            PreviewTemplateRequest request);

    /**
     * Says who sends the messages of a template. If Clerk does not, the application has to, when the webhook
     * {@code email.created} or {@code sms.created} tells it.
     *
     * @param templateType for emails or text messages
     * @param slug which one, such as {@code verification_code}
     * @param request who sends
     * @return the template as changed; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     * @deprecated like {@link #list}
     */
    @Deprecated
    @POST
    @Path("/templates/{template_type}/{slug}/toggle_delivery")
    Template toggleTemplateDelivery(@PathParam("template_type") TemplateType templateType, @PathParam("slug") String slug,
            ToggleTemplateDeliveryRequest request);
}
