package io.quarkiverse.clerk.client.enterpriseconnections;

/**
 * A test that has begun.
 *
 * @param url where to sign in for it, for a short time
 */
public record StartedTestRun(String url) {

    /** {@return the name of the record alone: the parts may be secrets} */
    @Override
    public String toString() {
        return "StartedTestRun";
    }
}
