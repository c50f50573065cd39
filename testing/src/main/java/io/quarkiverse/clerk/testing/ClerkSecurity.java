package io.quarkiverse.clerk.testing;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Documented;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs a {@code @QuarkusTest}, or one method of it, as a user in a session. No token is needed: the attributes become the
 * claims of a session token, and all that comes after the verification of a token is what runs in production. It counts for
 * requests that bring no {@code Authorization} header and no cookie of Clerk's, and for beans that the test calls itself.
 * <p>
 * An annotation on a method, this one or {@link ClerkMachineSecurity}, takes the place of that on the class. In a
 * {@code @QuarkusIntegrationTest}, whose application is another process, use {@link ClerkTestTokens}.
 */
@Documented
@Inherited
@Retention(RUNTIME)
@Target({ TYPE, METHOD })
@ExtendWith(TestCallerExtension.class)
public @interface ClerkSecurity {

    /** {@return the user, {@code user_…}} */
    String userId() default "user_test";

    /** {@return the session, {@code sess_…}} */
    String sessionId() default "sess_test";

    /** {@return the active organization, {@code org_…}; empty for none, or for {@code org_test} if more is said of it} */
    String orgId() default "";

    /** {@return its name in URLs; empty for none} */
    String orgSlug() default "";

    /** {@return the role in it, such as {@code org:admin}; empty for none} */
    String orgRole() default "";

    /** {@return the permissions in it, such as {@code org:reports:read}: a role alone has none here} */
    String[] orgPermissions() default {};

    /** {@return features, such as {@code org:reports} or {@code user:export}; those of the permissions are there anyway} */
    String[] features() default {};

    /** {@return plans, such as {@code org:team} or {@code user:pro}} */
    String[] plans() default {};

    /** {@return minutes since the first factor was verified; -1 if it was not} */
    int firstFactorMinutesAgo() default 0;

    /** {@return minutes since the second factor was verified; -1 if it was not, or if the user has none} */
    int secondFactorMinutesAgo() default -1;

    /** {@return who acts in the user's name, such as {@code user_support}; empty if it is the user} */
    String actor() default "";

    /** {@return whether the user still has something to do before the session counts} */
    boolean pending() default false;

    /** {@return more claims; they replace those that the other attributes make} */
    ClerkClaim[] claims() default {};
}
