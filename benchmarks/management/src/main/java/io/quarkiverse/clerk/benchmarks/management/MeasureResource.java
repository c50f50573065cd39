package io.quarkiverse.clerk.benchmarks.management;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;

import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Measures on request, so that contenders in processes of their own can take turns. */
@Path("/")
public class MeasureResource {

    @Inject
    QuarkusClerk quarkusClerk;

    @Inject
    OfficialSdk officialSdk;

    @Inject
    PlainCall plainCall;

    @Inject
    Floor floor;

    @GET
    @Path("open")
    public String open() {
        return "open";
    }

    @GET
    @Path("measure/{contender}/{operation}")
    public String measure(@RestPath String contender, @RestPath String operation, @RestQuery int callers,
            @RestQuery int seconds) throws IOException, InterruptedException, ExecutionException {
        return Measurement.of(call(contender(contender), operation), callers, seconds);
    }

    private Contender contender(String name) {
        return switch (name) {
            case "quarkus-clerk" -> quarkusClerk;
            case "backend-api" -> officialSdk;
            case "plain" -> plainCall;
            case "floor" -> floor;
            default -> throw new BadRequestException();
        };
    }

    private Callable<?> call(Contender contender, String operation) throws IOException, InterruptedException {
        return switch (operation) {
            case "get" -> () -> {
                contender.get();
                return null;
            };
            case "list" -> () -> {
                contender.list();
                return null;
            };
            case "read" -> {
                var answer = plainCall.hundredUsers();
                yield () -> {
                    contender.read(answer);
                    return null;
                };
            }
            default -> throw new BadRequestException();
        };
    }
}
