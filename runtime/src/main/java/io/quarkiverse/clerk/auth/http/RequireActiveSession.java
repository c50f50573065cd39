package io.quarkiverse.clerk.auth.http;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

import jakarta.ws.rs.NameBinding;

/**
 * Asks Clerk, on each request to a resource class or method, whether the session has been ended or revoked in the meantime. A
 * session token that is genuine tells only how things were when it was made, up to a minute ago.
 * <p>
 * For what must not happen in that minute, such as changing a password or paying: it costs a call to the Backend API, needs
 * {@code quarkus.clerk.secret-key}, and takes session tokens only. The answer is 401 if the session is not active any more,
 * and 503 while Clerk cannot be asked.
 */
@NameBinding
@Documented
@Retention(RUNTIME)
@Target({ TYPE, METHOD })
public @interface RequireActiveSession {
}
