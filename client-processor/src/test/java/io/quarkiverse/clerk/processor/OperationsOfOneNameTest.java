package io.quarkiverse.clerk.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which operation a call is told with, where names are alike: what is repeated and what errors say depend on it. */
class OperationsOfOneNameTest {

    private static final String CLIENT = """
            package shop;

            import jakarta.ws.rs.*;

            @io.quarkiverse.clerk.client.calls.ClientRoot
            public interface Client {
                Group group();

                interface Group {
                    %s
                }
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void aShortFormIsTheSameOperation() throws ReflectiveOperationException, IOException, URISyntaxException {
        assertThat(told("""
                @POST @Path("/loaves/{loaf}") String bake(@PathParam("loaf") String loaf, String flour);
                @POST @Path("/loaves/{loaf}") String bake(@PathParam("loaf") String loaf);""",
                List.of("bake", "rye", "flour"), List.of("bake", "rye"))).containsExactly("POST /loaves/{loaf} [rye]",
                        "POST /loaves/{loaf} [rye]");
    }

    @Test
    void anOverloadMayBeAnotherOperation() throws ReflectiveOperationException, IOException, URISyntaxException {
        assertThat(told("""
                @GET @Path("/loaves/{loaf}") String slice(@PathParam("loaf") String loaf);
                @POST @Path("/loaves/{loaf}/{knife}")
                String slice(@PathParam("loaf") String loaf, @PathParam("knife") String knife);""",
                List.of("slice", "rye", "long"), List.of("slice", "rye"))).containsExactly(
                        "POST /loaves/{loaf}/{knife} [rye, long]", "GET /loaves/{loaf} [rye]");
    }

    @Test
    void namesThatDifferInCapitalsAreOfDifferentOperations()
            throws ReflectiveOperationException, IOException, URISyntaxException {
        assertThat(told("""
                @GET @Path("/keys") String getKeys();
                @POST @Path("/keys") String getKEYS();
                @DELETE @Path("/keys") String GetKeys();""",
                List.of("getKeys"), List.of("getKEYS"), List.of("GetKeys"))).containsExactly("GET /keys []",
                        "POST /keys []", "DELETE /keys []");
    }

    @SafeVarargs
    private List<String> told(String group, List<String>... calls)
            throws ReflectiveOperationException, IOException, URISyntaxException {
        var compilation = Compilation.of(folder, "Client", CLIENT.formatted(group));
        assertThat(compilation.errors()).isEmpty();
        var doubles = new Doubles(compilation.loader());
        var around = doubles.around(doubles.of("shop.Client$Group",
                Map.of("bake", "a loaf", "slice", "a slice", "getKeys", "keys", "getKEYS", "keys", "GetKeys", "keys")));
        for (var call : calls) {
            Doubles.call(around, call.get(0), call.subList(1, call.size()).toArray());
        }
        return doubles.told().stream().map(told -> told.get(1) + " " + told.get(2)).toList();
    }
}
