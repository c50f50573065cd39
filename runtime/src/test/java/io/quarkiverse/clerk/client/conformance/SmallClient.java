package io.quarkiverse.clerk.client.conformance;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import io.quarkiverse.clerk.client.OpenEnum;
import io.quarkiverse.clerk.client.Page;

/** A client that is exactly what {@link SmallApi} says. */
interface SmallClient {

    @Path("")
    ThingsApi things();

    interface ThingsApi {

        @GET
        @Path("/things")
        List<Thing> list(@BeanParam ThingQuery query);

        @GET
        @Path("/things/page")
        Page<CodeProof> page();

        @PATCH
        @Path("/things/{thing_id}")
        Thing update(@PathParam("thing_id") String thingId, UpdateThingRequest request);

        @DELETE
        @Deprecated
        @Path("/things/{thing_id}")
        void delete(@PathParam("thing_id") String thingId);

        default Thing first(ThingQuery query) {
            return list(query).get(0);
        }
    }

    record ThingQuery(@RestQuery("name") @Nullable List<String> name, @RestQuery("limit") @Nullable Integer limit,
            @RestQuery("owner_id") String ownerId) {
    }

    record UpdateThingRequest(String title, @Nullable Optional<String> note, @Nullable Color color,
            @Nullable List<Part> parts) {
    }

    record Part(String partName) {
    }

    record Thing(String id, @Nullable String note, boolean active, OpenEnum<Color> color, Instant createdAt,
            Map<String, Object> metadata, Map<String, String> labels, List<Thing> children, @Nullable Proof proof,
            @JsonProperty("x#y") double odd) {
    }

    enum Color {
        RED,
        @JsonProperty("dark-blue")
        DARK_BLUE
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "object", visible = true)
    @JsonSubTypes({
            @JsonSubTypes.Type(value = CodeProof.class, name = "proof_code"),
            @JsonSubTypes.Type(value = LinkProof.class, name = "proof_link"),
    })
    sealed interface Proof {
    }

    record CodeProof(String object, int code) implements Proof {
    }

    record LinkProof(String object, String url) implements Proof {
    }
}
