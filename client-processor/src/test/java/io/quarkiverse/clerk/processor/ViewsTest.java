package io.quarkiverse.clerk.processor;

import static io.quarkiverse.clerk.processor.Doubles.NOTHING;
import static io.quarkiverse.clerk.processor.Doubles.call;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.smallrye.mutiny.Uni;

/** The views of a client whose calls are repeated differently. */
class ViewsTest {

    private static ClassLoader loader;

    private Doubles doubles;

    @BeforeAll
    static void compile(@TempDir Path folder) throws IOException, URISyntaxException {
        loader = Compilation.ofShop(folder).loader();
    }

    @BeforeEach
    void forget() {
        doubles = new Doubles(loader);
    }

    @Test
    void aViewOfTheBlockingClientRepeatsItsCallsDifferently() throws ReflectiveOperationException {
        var loaves = doubles.around(doubles.of("shop.LoavesApi", Map.of("bake", "a loaf")));
        var client = doubles.of("shop.ShopClient", Map.of("loaves", loaves));

        call(call(doubles.view("ShopClientCalls", client, "NONE"), "loaves", NOTHING), "bake", "rye");
        call(loaves, "bake", "rye");

        assertThat(doubles.told()).map(told -> told.get(3)).containsExactly("NONE", "IDEMPOTENT");
    }

    @Test
    void aViewOfTheOtherClientRepeatsItsCallsDifferently() throws ReflectiveOperationException {
        call(call(doubles.view("MutinyShopClientCalls", reactive(), "ALL"), "loaves", NOTHING), "bake", "rye");

        assertThat(doubles.told()).map(told -> told.get(3)).containsExactly("ALL");
    }

    @Test
    void theOtherClientGivesItsViewsByTheNamesOfTheBlockingOne() throws ReflectiveOperationException {
        var client = doubles.view("MutinyShopClientCalls", reactive(), "IDEMPOTENT");

        call(call(call(client, "withRetries", NOTHING), "loaves", NOTHING), "bake", "rye");
        call(call(call(client, "withoutRetries", NOTHING), "loaves", NOTHING), "bake", "rye");

        assertThat(doubles.told()).map(told -> told.get(3)).containsExactly("ALL", "NONE");
    }

    @Test
    void aMockInPlaceOfAGroupStaysAsItIs() throws ReflectiveOperationException {
        var mock = doubles.of("shop.LoavesApi", Map.of());
        var client = doubles.of("shop.ShopClient", Map.of("loaves", mock));

        assertThat(call(doubles.view("ShopClientCalls", client, "ALL"), "loaves", NOTHING) == mock).isTrue();
    }

    @Test
    void aKeptGroupIsBuiltOnceAndItsCallsAreMadeByTheOnesGiven() throws ReflectiveOperationException {
        var client = doubles.of("shop.ShopClient", Map.of("loaves", doubles.of("shop.LoavesApi", Map.of("bake", "a loaf"))));
        var kept = doubles.kept("ShopClientCalls", client);

        assertThat(call(call(kept, "loaves", NOTHING), "bake", "rye")).isEqualTo("a loaf");
        assertThat(doubles.told()).hasSize(1);
        assertThat(call(kept, "loaves", NOTHING) == call(kept, "loaves", NOTHING)).isTrue();
    }

    private Object reactive() throws ReflectiveOperationException {
        var loaves = doubles.of("shop.MutinyLoavesApi", Map.of("bake", Uni.createFrom().item("a loaf")));
        return doubles.of("shop.MutinyShopClient", Map.of("loaves", doubles.around(loaves)));
    }
}
