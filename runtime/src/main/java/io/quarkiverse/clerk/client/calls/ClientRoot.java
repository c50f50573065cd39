package io.quarkiverse.clerk.client.calls;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the client whose groups the module client-processor reads at compile time, to derive the twin that answers with
 * {@code Uni}, and the classes that make the calls of both.
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
public @interface ClientRoot {
}
