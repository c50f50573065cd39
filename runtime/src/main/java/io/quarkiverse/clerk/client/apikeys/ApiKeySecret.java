package io.quarkiverse.clerk.client.apikeys;

/**
 * FIXME
 *
 * @param secret FIXME
 */
public record ApiKeySecret(String secret) {

    /** {@return the name of the record alone: the parts may be secrets} */
    @Override
    public String toString() {
        return "ApiKeySecret";
    }
}
