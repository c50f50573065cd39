package io.quarkiverse.clerk.client.enterpriseconnections;

/**
 * FIXME
 *
 * @param url FIXME
 */
public record StartedTestRun(String url) {

    /** {@return the name of the record alone: the parts may be secrets} */
    @Override
    public String toString() {
        return "StartedTestRun";
    }
}
