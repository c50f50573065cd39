package io.quarkiverse.clerk.test.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.stream.Stream;

import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkiverse.clerk.test.InstanceKey;
import io.quarkus.test.QuarkusUnitTest;

/** Everybody at every kind of endpoint. */
abstract class MatrixScenarios {

    /**
     * The role admin is asked for, but not by what is public. Where proactive and lazy authentication differ: proactive/lazy.
     */
    private static final String EXPECTED = """
            endpoint                       | nobody   | bad token | member       | admin     | machine
            GET    /rest/blocking          | 401      | 401       | 403          | 200       | 401
            GET    /rest/uni               | 401      | 401       | 403          | 200       | 401
            GET    /rest/multi             | 401      | 401       | 403          | 200       | 401
            GET    /rest/stage             | 401      | 401       | 403          | 200       | 401
            GET    /virtual-thread         | 401      | 401       | 403          | 200       | 401
            GET    /rest/locator/blocking  | 401      | 401       | 403          | 200       | 401
            GET    /rest/public            | 200      | 401/200   | 200          | 200       | 401/200
            GET    /route/blocking         | 401      | 401       | 403          | 200       | 401
            GET    /route/uni              | 401      | 401       | 403          | 200       | 401
            GET    /route/public           | 200      | 401/200   | 200          | 200       | 401/200
            GET    /handler/policy         | 401      | 401       | 403          | 200       | 401
            GET    /handler/public         | 200      | 401/200   | 200          | 200       | 401/200
            GET    /files/secret.txt       | 401      | 401       | 403          | 200       | 401
            GET    /public.txt             | 200      | 401/200   | 200          | 200       | 401/200
            SOCKET /socket                 | 401      | 401       | 403          | 101       | 401
            SOCKET /public-socket          | 101      | 401/101   | 101          | 101       | 401/101
            """;

    private static final String INVALID = "Bearer error=\"invalid_token\"";
    private static final Map<String, String> CHALLENGES = Map.of("nobody", "Bearer", "bad token", INVALID, "machine",
            INVALID);
    private static final int JAVA_21 = 65;
    private static final boolean HAS_VIRTUAL_THREADS = Runtime.version().feature() >= 21 && classFileVersion() >= JAVA_21;

    static QuarkusUnitTest application() {
        return new QuarkusUnitTest()
                .withApplicationRoot(jar -> {
                    jar.addClasses(MatrixScenarios.class, MatrixEndpoints.class, StatusTable.class, Exchange.class,
                            Callers.class, InstanceKey.class)
                            .addAsResource(new StringAsset("secret"), "META-INF/resources/files/secret.txt")
                            .addAsResource(new StringAsset("public"), "META-INF/resources/public.txt");
                    if (HAS_VIRTUAL_THREADS) {
                        jar.addClass(VirtualThreadResource.class);
                    }
                })
                .overrideConfigKey("quarkus.clerk.auth.jwt-key", Callers.jwtKey())
                .overrideConfigKey("quarkus.http.auth.policy.admins.roles-allowed", "admin")
                .overrideConfigKey("quarkus.http.auth.permission.admins.paths", "/files/*,/handler/policy")
                .overrideConfigKey("quarkus.http.auth.permission.admins.policy", "admins")
                .setLogRecordPredicate(record -> record.getLevel().intValue() >= Level.WARNING.intValue()
                        && record.getLoggerName().startsWith("io.quarkus"))
                .assertLogRecords(records -> assertThat(records).extracting(LogRecord::getMessage).isEmpty());
    }

    /** Quarkus refuses to run virtual threads in what was compiled for an older Java. */
    private static int classFileVersion() {
        try (var file = new DataInputStream(MatrixScenarios.class.getResourceAsStream("MatrixScenarios.class"))) {
            file.skipBytes(6);
            return file.readUnsignedShort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Arguments> cells() {
        return StatusTable.cells(EXPECTED);
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @MethodSource("cells")
    void everybodyIsAnsweredAsTheTableSays(String endpoint, String caller, String expected) {
        assumeTrue(HAS_VIRTUAL_THREADS || !endpoint.endsWith("/virtual-thread"),
                "runs and is compiled for a Java with virtual threads");
        var answer = StatusTable.answer(endpoint, caller);

        assertThat(answer.status()).isEqualTo(StatusTable.expected(expected));
        assertThat(answer.challenges())
                .isEqualTo(answer.status() == 401 ? List.of(CHALLENGES.get(caller)) : List.of());
    }
}
