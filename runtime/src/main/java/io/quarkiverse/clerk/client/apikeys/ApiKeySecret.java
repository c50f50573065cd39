package io.quarkiverse.clerk.client.apikeys;

/**
 * The key itself.
 *
 * @param secret what a program calls the application with
 */
public record ApiKeySecret(String secret) {

    /** {@return the name of the record alone: the parts may be secrets} */
    @Override
    public String toString() {
        return "ApiKeySecret";
    }
}
