package io.quarkiverse.clerk.test.security;

import static io.quarkiverse.clerk.auth.AuthorizationCheck.check;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkiverse.clerk.auth.TokenType;
import io.quarkiverse.clerk.security.AcceptsToken;
import io.quarkiverse.clerk.security.ClerkAuth;
import io.quarkiverse.clerk.security.RequiresOrganization;
import io.quarkiverse.clerk.security.RequiresPermission;
import io.quarkiverse.clerk.test.InstanceKey;
import io.quarkiverse.clerk.test.websockets.Connection;
import io.quarkus.security.ForbiddenException;
import io.quarkus.test.QuarkusUnitTest;
import io.quarkus.websockets.next.OnError;
import io.quarkus.websockets.next.OnTextMessage;
import io.quarkus.websockets.next.WebSocket;

/** Clerk's own checks on WebSocket endpoints. */
abstract class WebSocketChecksScenarios {

    /** Where proactive and lazy authentication differ: proactive/lazy. */
    private static final String EXPECTED = """
            endpoint              | nobody | bad token | loner | member | admin | machine
            SOCKET /organizations | 401    | 401       | 403   | 101    | 101   | 401
            SOCKET /managers      | 401    | 401       | 403   | 403    | 101   | 401
            SOCKET /talk          | 401    | 401       | 403   | 101    | 101   | 401
            SOCKET /programs      | 401    | 401       | 401   | 401    | 401   | 401/101
            """;

    static QuarkusUnitTest application() {
        return new QuarkusUnitTest()
                .withApplicationRoot(jar -> jar.addClasses(WebSocketChecksScenarios.class, Organizations.class, Managers.class,
                        Programs.class, Talk.class, Connection.class, StatusTable.class, Exchange.class, Callers.class,
                        InstanceKey.class))
                .overrideConfigKey("quarkus.clerk.auth.jwt-key", Callers.jwtKey());
    }

    static Stream<Arguments> cells() {
        return StatusTable.cells(EXPECTED);
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @MethodSource("cells")
    void theClassSaysWhoMayOpenAConnection(String endpoint, String caller, String expected) {
        assertThat(StatusTable.answer(endpoint, caller).status()).isEqualTo(StatusTable.expected(expected));
    }

    @Test
    void aMethodAsksInCode() {
        try (var admin = Connection.withToken(Callers.adminToken()); var member = Connection.withToken(Callers.memberToken())) {
            assertThat(admin.ask("manage")).isEqualTo("managed");
            assertThat(member.ask("manage")).isEqualTo("refused");
        }
    }

    @RequiresOrganization
    @WebSocket(path = "/organizations")
    public static class Organizations {

        @OnTextMessage
        String answer(String message) {
            return message;
        }
    }

    @RequiresPermission("org:billing:manage")
    @WebSocket(path = "/managers", endpointId = "managers")
    public static class Managers {

        @OnTextMessage
        String answer(String message) {
            return message;
        }
    }

    @AcceptsToken(TokenType.M2M_TOKEN)
    @WebSocket(path = "/programs")
    public static class Programs {

        @OnTextMessage
        String answer(String message) {
            return message;
        }
    }

    @RequiresOrganization
    @WebSocket(path = "/talk")
    public static class Talk {

        @Inject
        ClerkAuth auth;

        @OnTextMessage
        String answer(String message) {
            auth.require(check().permission("org:billing:manage"));
            return message + "d";
        }

        @OnError
        String refused(ForbiddenException refusal) {
            return "refused";
        }
    }
}
