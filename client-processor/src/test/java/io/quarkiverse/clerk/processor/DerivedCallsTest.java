package io.quarkiverse.clerk.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

/** What is derived to make the calls: each goes through {@code Calls}, as what it is, with the ids of its path. */
class DerivedCallsTest {

    private static final String CALLS = "io.quarkiverse.clerk.client.calls.";
    private static final Object[] NOTHING = {};

    private static ClassLoader loader;

    private final List<Object> told = new ArrayList<>();
    private Object blocking;
    private Object reactive;

    @BeforeAll
    static void compile(@TempDir Path folder) throws IOException, URISyntaxException {
        loader = Compilation.ofShop(folder).loader();
    }

    @BeforeEach
    void around() throws ReflectiveOperationException {
        blocking = around(delegate("shop.LoavesApi", Map.of("bake", "a loaf", "count", 3)));
        reactive = around(delegate("shop.MutinyLoavesApi", Map.of("bake", Uni.createFrom().item("a loaf"), "find",
                Uni.createFrom().nullItem(), "list", Uni.createFrom().item(List.of("rye", "spelt")))));
    }

    @Test
    void aCallIsToldWithItsOperation() throws ReflectiveOperationException {
        assertThat(call(blocking, "bake", "rye")).isEqualTo("a loaf");
        assertThat(told).containsExactly(List.of("call", "POST /loaves", List.of(), "IDEMPOTENT"));
        assertThat(call(blocking, "count", NOTHING)).isEqualTo(3);
    }

    @Test
    void idsAreInTheOrderOfThePathAndNotOfTheParameters() throws ReflectiveOperationException {
        var large = Enum.valueOf(loader.loadClass("shop.LoavesApi$Size").asSubclass(Enum.class), "LARGE");

        assertThat(call(blocking, "find", large, "lindgren")).isNull();
        assertThat(told).containsExactly(
                List.of("callOrNull", "GET /shops/{shop}/loaves/{size}", List.of("lindgren", large), "IDEMPOTENT"));
    }

    @Test
    void aCallWithoutAnAnswerIsRun() throws ReflectiveOperationException {
        call(blocking, "throwAway", "loaf_1");

        assertThat(told).containsExactly(List.of("run", "DELETE /loaves/{loaf}", List.of("loaf_1"), "IDEMPOTENT"));
    }

    @Test
    void theOtherClientCallsWithoutBlocking() throws ReflectiveOperationException {
        assertThat(((Uni<?>) call(reactive, "bake", "rye")).await().indefinitely()).isEqualTo("a loaf");
        assertThat(((Uni<?>) call(reactive, "find", null, "lindgren")).await().indefinitely()).isNull();
        assertThat(told).map(call -> (Object) ((List<?>) call).get(0)).containsExactly("callAsync", "callOrNullAsync");
    }

    @Test
    void aWalkFetchesItsPagesThroughTheSameCalls() throws ReflectiveOperationException {
        assertThat(((Multi<?>) call(reactive, "stream", new Object[] { null })).collect().asList().await().indefinitely())
                .hasToString("[rye, spelt]");
        assertThat(told).containsExactly(List.of("callAsync", "GET /loaves", List.of(), "IDEMPOTENT"));
    }

    @Test
    void aViewOfTheClientRepeatsItsCallsDifferently() throws ReflectiveOperationException {
        var client = delegate("shop.MutinyShopClient", Map.of("loaves", reactive));
        var repeating = method(loader.loadClass(CALLS + "MutinyShopClientCalls"), "repeating");
        var all = repeating.getParameterTypes()[1].getEnumConstants()[0];

        call(call(repeating.invoke(null, client, all), "loaves", NOTHING), "bake", "rye");

        assertThat(told).containsExactly(List.of("callAsync", "POST /loaves", List.of(), "ALL"));
    }

    @Test
    void whatIsNoGroupStaysAsItIs() throws ReflectiveOperationException {
        assertThat(around("no group")).isEqualTo("no group");
    }

    private Object around(Object group) throws ReflectiveOperationException {
        Constructor<?> calls = loader.loadClass(CALLS + "Calls").getConstructor(Consumer.class);
        return method(loader.loadClass(CALLS + "CallGroups"), "around").invoke(null, group,
                calls.newInstance((Consumer<Object>) told::add));
    }

    private static Object delegate(String type, Map<String, Object> answers) throws ClassNotFoundException {
        return Proxy.newProxyInstance(loader, new Class<?>[] { loader.loadClass(type) },
                (proxy, method, arguments) -> method.isDefault() ? null : answers.get(method.getName()));
    }

    private static Object call(Object target, String name, Object... arguments) throws ReflectiveOperationException {
        return method(target.getClass(), name).invoke(target, arguments);
    }

    private static Method method(Class<?> type, String name) {
        var found = Arrays.stream(type.getDeclaredMethods()).filter(method -> method.getName().equals(name)).findFirst();
        var method = found.or(() -> Arrays.stream(type.getMethods()).filter(any -> any.getName().equals(name)).findFirst())
                .orElseThrow(() -> new AssertionError(name));
        method.setAccessible(true);
        return method;
    }
}
