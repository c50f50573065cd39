package io.quarkiverse.clerk.devserver.resource;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Where those go who are invited, to the application or to an organization. */
public final class InvitationUrl {

    private static final String RETURN_URL = "redirect_url";

    private InvitationUrl() {
    }

    /**
     * The page on which an invitation is accepted.
     *
     * @param body of the request for the invitation, which may say where to go afterwards
     */
    public static String of(Instance instance, String ticket, ObjectNode body) {
        String url = instance.url().get() + "/sign-up?__clerk_ticket=" + ticket;
        return body.hasNonNull(RETURN_URL)
                ? url + "&" + RETURN_URL + "=" + URLEncoder.encode(body.path(RETURN_URL).textValue(), StandardCharsets.UTF_8)
                : url;
    }
}
