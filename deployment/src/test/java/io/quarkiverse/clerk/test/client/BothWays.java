package io.quarkiverse.clerk.test.client;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs a test with each {@link Way}; by its name, because JUnit and the application have different classes of it. */
@ParameterizedTest
@ValueSource(strings = { "BLOCKING", "MUTINY" })
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface BothWays {
}
