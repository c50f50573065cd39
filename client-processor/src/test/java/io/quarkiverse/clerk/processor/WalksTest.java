package io.quarkiverse.clerk.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

/** The walks through all pages, of which each page is fetched by a call that is made like any other. */
class WalksTest {

    private Doubles doubles;

    @BeforeEach
    void compile(@TempDir Path folder) throws IOException, URISyntaxException {
        doubles = new Doubles(Compilation.ofShop(folder).loader());
    }

    @Test
    void aListIsTakenForAPage() throws ReflectiveOperationException {
        assertThat(walked(Map.of("list", Uni.createFrom().item(List.of("rye", "spelt"))), "stream", query()))
                .hasToString("[rye, spelt]");
        assertThat(doubles.told()).containsExactly(List.of("callAsync", "GET /loaves", List.of(), "IDEMPOTENT"));
    }

    @Test
    void whatIsNotTheQueryIsPassedOnToEachPage() throws ReflectiveOperationException {
        var page = doubles.loader().loadClass("io.quarkiverse.clerk.client.Page").getConstructor(List.class)
                .newInstance(List.of("rye"));

        assertThat(walked(Map.of("listOf", Uni.createFrom().item(page)), "streamOf", "lindgren", query()))
                .hasToString("[rye]");
        assertThat(doubles.told())
                .containsExactly(List.of("callAsync", "GET /shops/{shop}/loaves", List.of("lindgren"), "IDEMPOTENT"));
    }

    private List<?> walked(Map<String, Object> pages, String walk, Object... arguments)
            throws ReflectiveOperationException {
        var group = doubles.around(doubles.of("shop.MutinyLoavesApi", pages));
        return ((Multi<?>) Doubles.call(group, walk, arguments)).collect().asList().await().indefinitely();
    }

    private Object query() throws ReflectiveOperationException {
        return doubles.loader().loadClass("shop.LoafQuery").getConstructor(String.class).newInstance("rye");
    }
}
