package io.quarkiverse.clerk.it.tour;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** A step did not see what it should: the tour ends, and the answer is 500 with the step's name. */
class FailedStep extends WebApplicationException {

    private static final long serialVersionUID = 1L;

    FailedStep(String name, String reason) {
        super(Response.serverError().type(MediaType.TEXT_PLAIN).entity(name + ": " + reason).build());
    }
}
