package io.quarkiverse.clerk.it;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import io.quarkus.security.ForbiddenException;

/** What browsers show where the user may not go. Programs get the status alone. */
class RefusedPage {

    @ServerExceptionMapper({ ForbiddenException.class, jakarta.ws.rs.ForbiddenException.class })
    Response refused(@Context HttpHeaders request) {
        var answer = Response.status(Response.Status.FORBIDDEN);
        if (request.getAcceptableMediaTypes().contains(MediaType.TEXT_HTML_TYPE)) {
            answer.type(MediaType.TEXT_HTML_TYPE).entity(Templates.refused().render());
        }
        return answer.build();
    }
}
