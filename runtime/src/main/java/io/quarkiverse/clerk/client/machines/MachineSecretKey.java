package io.quarkiverse.clerk.client.machines;

/**
 * What a machine proves itself with.
 *
 * @param object always {@code machine_secret_key}
 * @param secret the key, {@code ak_…}
 */
public record MachineSecretKey(String object, String secret) {

    /** {@return the name of the record alone: the parts may be secrets} */
    @Override
    public String toString() {
        return "MachineSecretKey";
    }
}
