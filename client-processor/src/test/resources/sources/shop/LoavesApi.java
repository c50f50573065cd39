package shop;

import java.util.List;
import java.util.stream.Stream;

import io.quarkiverse.clerk.client.Page;
import io.quarkiverse.clerk.client.PagesOf;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.jspecify.annotations.Nullable;

/** Loaves, for $T and {@code $L}. */
@Produces("application/json")
public interface LoavesApi {

    enum Size {
        SMALL,
        LARGE
    }

    /**
     * Bakes one.
     *
     * @return the loaf; never null
     */
    @POST
    @Path("/loaves")
    String bake(String flour);

    @GET
    @Path("/shops/{shop}/loaves/{size}")
    @Nullable
    String find(@PathParam("size") Size size, @PathParam("shop") String shop);

    /** Throws one away. */
    @Deprecated
    @DELETE
    @Path("/loaves/{loaf}")
    void throwAway(@PathParam("loaf") String loaf);

    @PUT
    @Path("/loaves/{loaf}/picture")
    @Consumes("multipart/form-data")
    String paint(@PathParam("loaf") String loaf, byte[] picture);

    /** {@return how many there are} */
    @GET
    @Path("/loaves/count")
    int count();

    @GET
    @Path("/loaves")
    List<String> list(@BeanParam LoafQuery query);

    /**
     * Walks through all. The stream is
     * to be closed.
     *
     * @param query which. Not where.
     * @return a stream
     *         of loaves
     * @throws IllegalStateException never
     */
    @PagesOf("list")
    default Stream<String> stream(LoafQuery query) {
        return list(query).stream();
    }

    @GET
    @Path("/shops/{shop}/loaves")
    Page<String> listOf(@PathParam("shop") String shop, @BeanParam LoafQuery query);

    @PagesOf("listOf")
    default Stream<String> streamOf(String shop, LoafQuery query) {
        return listOf(shop, query).data().stream();
    }
}
