package io.quarkiverse.clerk.test.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.jwt.Claim;
import org.eclipse.microprofile.jwt.ClaimValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.arc.Unremovable;
import io.quarkus.test.QuarkusUnitTest;

/** A claim in a bean that lives longer than a request stops the build: it would stay that of the first caller. */
class KeptClaimTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(Kept.class, KeptToo.class))
            .assertException(failure -> assertThat(failure).hasStackTraceContaining(
                    "@Claim at " + Kept.class.getName() + "#plan would keep the claim of the first caller. Make the bean "
                            + "@RequestScoped, or inject a ClaimValue, a Provider or an Instance of the claim.")
                    .hasStackTraceContaining("@Claim at " + KeptToo.class.getName() + "#plan")
                    .satisfies(thrown -> assertThat(stackTrace(thrown)).doesNotContain("#sub")));

    private static String stackTrace(Throwable thrown) {
        var text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    @Test
    void isNotReached() {
        fail("the application was built");
    }

    @Unremovable
    @ApplicationScoped
    public static class Kept {

        @Inject
        @Claim("plan")
        String plan;

        @Inject
        @Claim("sub")
        ClaimValue<String> sub;
    }

    @Unremovable
    @Singleton
    public static class KeptToo {

        @Inject
        @Claim("plan")
        Optional<String> plan;
    }
}
