package io.quarkiverse.clerk.testing;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Documented;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

import io.quarkiverse.clerk.auth.TokenType;

/**
 * Runs a {@code @QuarkusTest}, or one method of it, as a program with an API key, an OAuth client or a machine. As in
 * production it is refused where an endpoint has not asked for such a token. What is said of {@link ClerkSecurity} holds here
 * too.
 */
@Documented
@Inherited
@Retention(RUNTIME)
@Target({ TYPE, METHOD })
@ExtendWith(TestCallerExtension.class)
public @interface ClerkMachineSecurity {

    /** {@return the kind of token, any but that of a session} */
    TokenType tokenType();

    /**
     * {@return whom the token is about} {@code user_…} or {@code org_…} for an API key, {@code user_…} for an OAuth client,
     * {@code mch_…} for a machine; empty for {@code user_test} or {@code mch_test}.
     */
    String subject() default "";

    /** {@return what the token is good for} */
    String[] scopes() default {};

    /** {@return what has been attached to an API key or the token of a machine} */
    ClerkClaim[] claims() default {};
}
