package io.quarkiverse.clerk;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

import jakarta.inject.Qualifier;

/**
 * Injects the client of one of several Clerk instances: {@code @Inject @ClerkClientName("eu") ClerkClient} calls the one that
 * is configured under {@code quarkus.clerk."eu".*}. Without it, the client of the instance without a name is injected. The
 * start fails if there is no such instance.
 */
@Qualifier
@Documented
@Retention(RUNTIME)
@Target({ FIELD, PARAMETER, METHOD })
public @interface ClerkClientName {

    /** {@return the name of the instance} */
    String value();
}
