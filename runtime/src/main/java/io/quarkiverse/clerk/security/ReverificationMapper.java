package io.quarkiverse.clerk.security;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** Answers requests to resources that need a new proof of who the user is. */
public class ReverificationMapper implements ExceptionMapper<ReverificationRequiredException> {

    @Override
    public Response toResponse(ReverificationRequiredException required) {
        return Response.status(Response.Status.FORBIDDEN).type(MediaType.APPLICATION_JSON_TYPE).entity(required.json()).build();
    }
}
