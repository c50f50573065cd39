package io.quarkiverse.clerk.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The interfaces that do not block, as they are derived from those that do. */
class DerivedClientTest {

    private static Compilation compilation;
    private static Class<?> client;
    private static Class<?> group;

    @BeforeAll
    static void compile(@TempDir Path folder) throws IOException, URISyntaxException, ClassNotFoundException {
        compilation = Compilation.ofShop(folder);
        assertThat(compilation.errors()).isEmpty();
        var loader = compilation.loader();
        client = loader.loadClass("shop.MutinyShopClient");
        group = loader.loadClass("shop.MutinyLoavesApi");
    }

    @Test
    void anAnswerIsAUni() {
        assertThat(answer("bake")).isEqualTo("io.smallrye.mutiny.Uni<java.lang.String>");
        assertThat(answer("count")).isEqualTo("io.smallrye.mutiny.Uni<java.lang.Integer>");
        assertThat(answer("throwAway")).isEqualTo("io.smallrye.mutiny.Uni<java.lang.Void>");
        assertThat(answer("list")).isEqualTo("io.smallrye.mutiny.Uni<java.util.List<java.lang.String>>");
    }

    @Test
    void anAnswerThatMayBeNullSaysSo() {
        assertThat(method(group, "find").getAnnotatedReturnType().toString())
                .contains("Uni<@" + Nullable.class.getName() + "() java.lang.String>");
    }

    @Test
    void allPagesAreAMulti() {
        assertThat(method(group, "stream").isDefault()).isTrue();
        assertThat(answer("stream")).isEqualTo("io.smallrye.mutiny.Multi<java.lang.String>");
        assertThat(answer("streamOf")).isEqualTo("io.smallrye.mutiny.Multi<java.lang.String>");
    }

    @Test
    void annotationsAreTakenOver() {
        var find = method(group, "find");

        assertThat(group.getAnnotation(Produces.class).value()).containsExactly("application/json");
        assertThat(find.isAnnotationPresent(GET.class)).isTrue();
        assertThat(find.getAnnotation(jakarta.ws.rs.Path.class).value()).isEqualTo("/shops/{shop}/loaves/{size}");
        assertThat(Arrays.stream(find.getParameters()).map(parameter -> parameter.getAnnotation(PathParam.class).value()))
                .containsExactly("size", "shop");
        assertThat(method(group, "throwAway").isAnnotationPresent(Deprecated.class)).isTrue();
    }

    @Test
    void theClientGivesTheDerivedGroupsAndItself() {
        assertThat(method(client, "loaves").getReturnType()).isEqualTo(group);
        assertThat(method(client, "withRetries").getReturnType()).isEqualTo(client);
        assertThat(client.getAnnotation(jakarta.ws.rs.Path.class).value()).isEqualTo("/v1");
    }

    @Test
    void whatIsStaticIsPassedOn() throws ReflectiveOperationException {
        var keyOf = method(client, "keyOf");
        keyOf.setAccessible(true);

        assertThat(keyOf.invoke(null, "Lindgren")).isEqualTo("key of Lindgren");
    }

    @Test
    void whatIsDeprecatedIsCalledWithoutAWarning() {
        assertThat(compilation.warnings()).isEmpty();
    }

    @Test
    void anUploadIsTakenOverWithItsMediaType() {
        var paint = method(group, "paint");

        assertThat(paint.getAnnotation(Consumes.class).value()).containsExactly("multipart/form-data");
        assertThat(paint.getParameterTypes()).containsExactly(String.class, byte[].class);
    }

    private static String answer(String operation) {
        return method(group, operation).getGenericReturnType().toString();
    }

    private static Method method(Class<?> type, String name) {
        return Arrays.stream(type.getDeclaredMethods()).filter(method -> method.getName().equals(name)).findFirst()
                .orElseThrow(() -> new AssertionError(name));
    }
}
