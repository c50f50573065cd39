package io.quarkiverse.clerk.it.tour;

import java.net.URI;
import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestPath;

import io.quarkiverse.clerk.client.ClerkApiException;
import io.quarkus.arc.All;

/**
 * For tests, which are the only callers: takes the tours of a group. Open to anyone, because the tests have no user to call
 * as, and there is nothing to take: it works only where a dev server on this machine stands in for Clerk. Anywhere else a
 * stranger could have users made and deleted by it, so that there is no such page then.
 */
@Path("/tours")
@PermitAll
public class ToursResource {

    private static final String THIS_MACHINE = "127.0.0.1";

    private final List<Tour> tours;
    private final Steps steps;
    private final URI clerk;

    ToursResource(@All List<Tour> tours, Steps steps, @ConfigProperty(name = "quarkus.clerk.api-url") URI clerk) {
        this.tours = tours;
        this.steps = steps;
        this.clerk = clerk;
    }

    @GET
    @Path("{group}")
    public List<Step> take(@RestPath String group) {
        var ofGroup = tours.stream().filter(tour -> tour.group().equals(group)).toList();
        if (ofGroup.isEmpty() || !clerk.getHost().equals(THIS_MACHINE)) {
            throw new NotFoundException();
        }
        var leftBehind = List.<String> of();
        try {
            ofGroup.forEach(tour -> tour.run(steps));
        } catch (ClerkApiException e) {
            throw new FailedStep("preparation", e.toString());
        } finally {
            leftBehind = steps.cleanUp();
        }
        if (!leftBehind.isEmpty()) {
            throw new FailedStep("clean-up", leftBehind.toString());
        }
        return steps.taken();
    }
}
