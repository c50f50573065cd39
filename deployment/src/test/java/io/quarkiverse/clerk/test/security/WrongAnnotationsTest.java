package io.quarkiverse.clerk.test.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.clerk.security.AcceptsToken;
import io.quarkiverse.clerk.security.RequiresOrganization;
import io.quarkiverse.clerk.security.RequiresPermission;
import io.quarkiverse.clerk.security.RequiresReverification;
import io.quarkus.test.QuarkusUnitTest;

/** Wrong use of Clerk's annotations stops the build, with all that is wrong. */
class WrongAnnotationsTest {

    private static final String ME = WrongAnnotationsTest.class.getName();

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(Reports.class, Vault.class, Archive.class, Archives.class))
            .assertException(failure -> assertThat(failure).rootCause().hasMessage(String.join("\n",
                    "quarkus-clerk cannot protect the application; 5 problems:",
                    "  %s$Archive, @RequiresOrganization: found where it is never checked, because %1$s$Archive is neither a bean "
                            + "nor a resource; expected a scope on the class, such as @ApplicationScoped",
                    "  %s$Reports.open(), @RequiresOrganization: found @PermitAll beside it, which contradicts it; expected one "
                            + "of the two",
                    "  %s$Reports.read(), @RequiresPermission: found \"reports\"; expected a feature and an action, such as "
                            + "\"org:reports:read\"",
                    "  %s$Vault.machines(), @AcceptsToken: found no kind; expected at least one, such as "
                            + "@AcceptsToken(TokenType.M2M_TOKEN)",
                    "  %s$Vault.open(), @RequiresReverification: found afterMinutes = -1; expected more than 0, because nobody "
                            + "could ever meet that")
                    .replace("%s", ME).replace("%1$s", ME)));

    @Test
    void isNotReached() {
        fail("the application was built");
    }

    @Path("/reports")
    public static class Reports {

        @GET
        @RequiresPermission("reports")
        public String read() {
            return "";
        }

        @GET
        @Path("open")
        @PermitAll
        @RequiresOrganization
        public String open() {
            return "";
        }
    }

    @ApplicationScoped
    public static class Vault {

        @RequiresReverification(afterMinutes = -1)
        public void open() {
        }

        @AcceptsToken({})
        public void machines() {
        }
    }

    @RequiresOrganization
    public static class Archive {
    }

    @ApplicationScoped
    public static class Archives {

        @Produces
        @ApplicationScoped
        Archive archive() {
            return new Archive();
        }
    }
}
