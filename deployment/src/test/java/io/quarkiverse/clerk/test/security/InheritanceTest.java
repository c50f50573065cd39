package io.quarkiverse.clerk.test.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkiverse.clerk.test.InstanceKey;
import io.quarkus.test.QuarkusUnitTest;

/**
 * Which annotations hold for a resource that has them by inheritance only. Clerk's own hold always. Quarkus leaves two doors
 * open:
 * where a method is stated anew without the annotation, and where the class is annotated and the method comes from a
 * superclass.
 */
class InheritanceTest {

    /** The statuses for nobody, a member without the role and the permission, an admin with both, and a machine. */
    private static final String EXPECTED = """
            where the annotation stands | @RolesAllowed   | @RequiresPermission | @AcceptsToken(M2M_TOKEN)
            interface-method            | 401 403 200 401 | 401 403 200 401     | 401 401 401 200
            interface-type              | 401 403 200 401 | 401 403 200 401     | 401 401 401 200
            default-method              | 401 403 200 401 | 401 403 200 401     | 401 401 401 200
            inherited-method            | 401 403 200 401 | 401 403 200 401     | 401 401 401 200
            overridden-method           | 401 403 200 401 | 401 403 200 401     | 401 401 401 200
            restated-method             | 200 200 200 200 | 401 403 200 401     | 401 401 401 200
            inherited-type              | 401 403 200 401 | 401 403 200 401     | 401 401 401 200
            abstract-type               | 401 403 200 401 | 401 403 200 401     | 401 401 401 200
            generic-method              | 401 403 200 401 | 401 403 200 401     | 401 401 401 200
            subclass-type               | 200 200 200 200 | 401 403 200 401     | 401 401 401 200
            locator                     | 401 403 200 401 | 401 403 200 401     | 401 401 401 200
            sub-resource                | 401 403 200 401 | 401 403 200 401     | 401 401 401 200
            """;

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(StandardHierarchies.class, ClerkHierarchies.class,
                    TokenHierarchies.class, StatusTable.class, Exchange.class, Callers.class, InstanceKey.class))
            .overrideConfigKey("quarkus.clerk.auth.jwt-key", Callers.jwtKey());

    private static final Map<String, String> PATHS = Map.of("@RolesAllowed", "/standard/", "@RequiresPermission", "/clerk/",
            "@AcceptsToken(M2M_TOKEN)", "/token/");

    static Stream<Arguments> cells() {
        return StatusTable.cells(EXPECTED);
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @MethodSource("cells")
    void isAsTheTableSays(String where, String annotation, String expected) {
        assertThat(Stream.of("nobody", "member", "admin", "machine")
                .map(caller -> StatusTable.answer("GET " + PATHS.get(annotation) + where, caller).status())
                .map(String::valueOf).collect(Collectors.joining(" "))).isEqualTo(expected);
    }
}
