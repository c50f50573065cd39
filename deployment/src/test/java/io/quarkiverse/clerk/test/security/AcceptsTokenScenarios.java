package io.quarkiverse.clerk.test.security;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.clerk.auth.TokenType;
import io.quarkiverse.clerk.security.AcceptsToken;
import io.quarkiverse.clerk.test.InstanceKey;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.test.QuarkusUnitTest;

/** What happens to callers with tokens of several kinds. */
abstract class AcceptsTokenScenarios {

    static QuarkusUnitTest application() {
        return new QuarkusUnitTest()
                .withApplicationRoot(jar -> jar.addClasses(AcceptsTokenScenarios.class, Endpoints.class, Machines.class,
                        Guarded.class, Callers.class, InstanceKey.class))
                .overrideConfigKey("quarkus.clerk.auth.jwt-key", Callers.jwtKey());
    }

    @ParameterizedTest
    @ValueSource(strings = { "/machines", "/machines/alone", "/endpoints/both", "/endpoints/bean" })
    void aMachineEntersWhereItIsAskedFor(String path) {
        Callers.machine().get(path).then().statusCode(200).body(is("mch_1 mch_1"));
    }

    @Test
    void aMachineIsRefusedWhereItIsNot() {
        for (var path : new String[] { "/endpoints/users", "/endpoints/roles", "/machines/users" }) {
            Callers.machine().get(path).then().statusCode(401)
                    .header("x-clerk-auth-reason", equalTo("token-type-mismatch"))
                    .header("WWW-Authenticate", equalTo("Bearer error=\"invalid_token\""));
        }
    }

    @Test
    void whereNobodyIsAskedForAMachineIsNobody() {
        Callers.machine().get("/endpoints/open").then().statusCode(200).body(is("nobody"));
    }

    @Test
    void aUserIsRefusedWhereOnlyMachinesAreAskedFor() {
        Callers.admin().get("/machines").then().statusCode(401)
                .header("x-clerk-auth-reason", equalTo("token-type-mismatch"));
        Callers.admin().get("/endpoints/bean").then().statusCode(403);
        Callers.admin().get("/endpoints/both").then().statusCode(200).body(is("user_ann user_ann"));
        Callers.admin().get("/machines/users").then().statusCode(200).body(is("user_ann user_ann"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "/machines", "/machines/alone", "/endpoints/both", "/endpoints/users" })
    void nobodyIsRefused(String path) {
        Callers.nobody().get(path).then().statusCode(401);
        Callers.badToken().get(path).then().statusCode(401);
    }

    @ApplicationScoped
    public static class Guarded {

        @AcceptsToken(TokenType.M2M_TOKEN)
        public void forMachines() {
        }
    }

    @Path("/machines")
    @AcceptsToken(TokenType.M2M_TOKEN)
    public static class Machines {

        private final SecurityIdentity identity;

        Machines(SecurityIdentity identity) {
            this.identity = identity;
        }

        @GET
        @Authenticated
        public String machine(@Context SecurityContext security) {
            return names(security);
        }

        private String names(SecurityContext security) {
            return identity.getPrincipal().getName() + " " + security.getUserPrincipal().getName();
        }

        @GET
        @Path("alone")
        public String withoutAnotherAnnotation(@Context SecurityContext security) {
            return names(security);
        }

        @GET
        @Path("users")
        @Authenticated
        @AcceptsToken(TokenType.SESSION_TOKEN)
        public String user(@Context SecurityContext security) {
            return names(security);
        }
    }

    @Path("/endpoints")
    public static class Endpoints {

        private final SecurityIdentity identity;
        private final Guarded guarded;

        Endpoints(SecurityIdentity identity, Guarded guarded) {
            this.identity = identity;
            this.guarded = guarded;
        }

        @GET
        @Path("open")
        public String open() {
            return identity.isAnonymous() ? "nobody" : "somebody";
        }

        @GET
        @Path("users")
        @Authenticated
        public String users() {
            return "";
        }

        @GET
        @Path("roles")
        @jakarta.annotation.security.RolesAllowed("admin")
        public String roles() {
            return "";
        }

        @GET
        @Path("both")
        @AcceptsToken({ TokenType.SESSION_TOKEN, TokenType.M2M_TOKEN })
        public String both(@Context SecurityContext security) {
            return identity.getPrincipal().getName() + " " + security.getUserPrincipal().getName();
        }

        @GET
        @Path("bean")
        @AcceptsToken({ TokenType.SESSION_TOKEN, TokenType.M2M_TOKEN })
        public String bean(@Context SecurityContext security) {
            guarded.forMachines();
            return both(security);
        }
    }
}
