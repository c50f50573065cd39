package io.quarkiverse.clerk.processor;

import static io.quarkiverse.clerk.processor.Doubles.NOTHING;
import static io.quarkiverse.clerk.processor.Doubles.call;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.smallrye.mutiny.Uni;

/** What is derived to make the calls: each goes through {@code Calls}, as what it is, with the ids of its path. */
class DerivedCallsTest {

    private static ClassLoader loader;

    private Doubles doubles;
    private Object blocking;
    private Object reactive;

    @BeforeAll
    static void compile(@TempDir Path folder) throws IOException, URISyntaxException {
        loader = Compilation.ofShop(folder).loader();
    }

    @BeforeEach
    void around() throws ReflectiveOperationException {
        doubles = new Doubles(loader);
        blocking = doubles.around(doubles.of("shop.LoavesApi", Map.of("bake", "a loaf", "count", 3)));
        reactive = doubles.around(doubles.of("shop.MutinyLoavesApi", Map.of("bake", Uni.createFrom().item("a loaf"), "find",
                Uni.createFrom().nullItem(), "throwAway", Uni.createFrom().voidItem())));
    }

    @Test
    void aCallIsToldWithItsOperation() throws ReflectiveOperationException {
        assertThat(call(blocking, "bake", "rye")).isEqualTo("a loaf");
        assertThat(doubles.told()).containsExactly(List.of("call", "POST /loaves", List.of(), "IDEMPOTENT"));
        assertThat(call(blocking, "count", NOTHING)).isEqualTo(3);
    }

    @Test
    void idsAreInTheOrderOfThePathAndNotOfTheParameters() throws ReflectiveOperationException {
        var large = doubles.constant("shop.LoavesApi$Size", "LARGE");

        assertThat(call(blocking, "find", large, "lindgren")).isNull();
        assertThat(doubles.told()).containsExactly(
                List.of("callOrNull", "GET /shops/{shop}/loaves/{size}", List.of("lindgren", large), "IDEMPOTENT"));
    }

    @Test
    void aCallWithoutAnAnswerIsRun() throws ReflectiveOperationException {
        call(blocking, "throwAway", "loaf_1");

        assertThat(doubles.told())
                .containsExactly(List.of("run", "DELETE /loaves/{loaf}", List.of("loaf_1"), "IDEMPOTENT"));
    }

    @Test
    void whatIsNotInThePathIsNoId() throws ReflectiveOperationException {
        call(reactive, "paint", "loaf_1", new byte[] { 1 });

        assertThat(doubles.told())
                .containsExactly(List.of("callAsync", "PUT /loaves/{loaf}/picture", List.of("loaf_1"), "IDEMPOTENT"));
    }

    @Test
    void theOtherClientCallsWithoutBlocking() throws ReflectiveOperationException {
        assertThat(answer("bake", "rye")).isEqualTo("a loaf");
        assertThat(answer("find", null, "lindgren")).isNull();
        assertThat(answer("throwAway", "loaf_1")).isNull();
        assertThat(doubles.told()).map(told -> told.get(0)).containsExactly("callAsync", "callOrNullAsync",
                "callOrNullAsync");
    }

    @Test
    void whatIsNoGroupStaysAsItIs() throws ReflectiveOperationException {
        assertThat(doubles.around("no group")).isEqualTo("no group");
    }

    private Object answer(String operation, Object... arguments) throws ReflectiveOperationException {
        return ((Uni<?>) call(reactive, operation, arguments)).await().indefinitely();
    }
}
