package io.quarkiverse.clerk.test.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkiverse.clerk.test.InstanceKey;
import io.quarkus.test.QuarkusUnitTest;

/** The standard annotations, on classes and methods of resources and other beans. */
abstract class AnnotationsScenarios {

    private static final String EXPECTED = """
            endpoint                        | nobody | member | admin
            GET /method/authenticated       | 401    | 200    | 200
            GET /method/roles               | 401    | 403    | 200
            GET /method/roles-as-clerk      | 401    | 403    | 200
            GET /method/one-of-roles        | 401    | 200    | 200
            GET /method/any-role            | 401    | 200    | 200
            GET /method/permit              | 200    | 200    | 200
            GET /method/deny                | 401    | 403    | 403
            GET /method/none                | 200    | 200    | 200
            GET /class-roles/class          | 401    | 403    | 200
            GET /class-roles/authenticated  | 401    | 200    | 200
            GET /class-roles/permit         | 200    | 200    | 200
            GET /class-deny/class           | 401    | 403    | 403
            GET /class-deny/roles           | 401    | 403    | 200
            GET /class-authenticated/class  | 401    | 200    | 200
            GET /class-authenticated/locate | 401    | 200    | 200
            GET /bean/roles                 | 401    | 403    | 200
            GET /bean/class                 | 401    | 200    | 200
            GET /bean/deny                  | 401    | 403    | 403
            GET /bean/uni                   | 401    | 403    | 200
            GET /bean/multi                 | 401    | 403    | 200
            GET /bean/stage                 | 401    | 403    | 200
            """;

    static QuarkusUnitTest application() {
        return new QuarkusUnitTest()
                .withApplicationRoot(
                        jar -> jar.addClasses(AnnotationsScenarios.class, AnnotatedEndpoints.class, AnnotatedBeans.class,
                                StatusTable.class, Exchange.class, Callers.class, InstanceKey.class))
                .overrideConfigKey("quarkus.clerk.auth.jwt-key", Callers.jwtKey());
    }

    static Stream<Arguments> cells() {
        return StatusTable.cells(EXPECTED);
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @MethodSource("cells")
    void everybodyIsAnsweredAsTheTableSays(String endpoint, String caller, String expected) {
        assertThat(StatusTable.answer(endpoint, caller).status()).isEqualTo(StatusTable.expected(expected));
    }
}
