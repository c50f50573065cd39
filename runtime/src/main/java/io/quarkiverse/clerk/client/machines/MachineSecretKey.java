package io.quarkiverse.clerk.client.machines;

/**
 * FIXME
 *
 * @param object always {@code machine_secret_key}
 * @param secret FIXME
 */
public record MachineSecretKey(String object, String secret) {

    /** {@return the name of the record alone: the parts may be secrets} */
    @Override
    public String toString() {
        return "MachineSecretKey";
    }
}
