package io.quarkiverse.clerk.client.webhooks;

/**
 * FIXME
 *
 * @param svixUrl FIXME
 */
public record SvixUrl(String svixUrl) {

    /** {@return the name of the record alone: the parts may be secrets} */
    @Override
    public String toString() {
        return "SvixUrl";
    }
}
