package io.quarkiverse.clerk.security;

import java.util.Locale;

import io.quarkiverse.clerk.auth.Reverification;
import io.quarkus.security.ForbiddenException;

/**
 * The user has to prove once more who they are. It becomes an answer with status 403 and the JSON that Clerk's front ends open
 * their dialog for.
 *
 * @see <a href="https://clerk.com/docs/guides/secure/reverification">Clerk's description of reverification</a>
 */
public class ReverificationRequiredException extends ForbiddenException {

    private static final long serialVersionUID = 1L;

    private final transient Reverification reverification;

    /**
     * Says what is missing.
     *
     * @param reverification what the user has to do
     */
    public ReverificationRequiredException(Reverification reverification) {
        super("reverification is required");
        this.reverification = reverification;
    }

    /** {@return what the user has to do; never null} */
    public Reverification reverification() {
        return reverification;
    }

    /** {@return the body of the answer, {@code application/json}} */
    public String json() {
        double minutes = reverification.afterMinutes();
        return "{\"clerk_error\":{\"type\":\"forbidden\",\"reason\":\"reverification-error\",\"metadata\":{\"reverification\":"
                + "{\"level\":\"" + reverification.level().name().toLowerCase(Locale.ROOT) + "\",\"afterMinutes\":"
                + (minutes == Math.rint(minutes) ? String.valueOf((long) minutes) : String.valueOf(minutes)) + "}}}}";
    }
}
