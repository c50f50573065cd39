package io.quarkiverse.clerk.client.instancesettings;

/**
 * FIXME
 *
 * @param object always {@code instance_protect}
 * @param rulesEnabled FIXME
 * @param specterEnabled FIXME
 * @param checksBypassed FIXME
 */
public record InstanceProtect(String object, boolean rulesEnabled, boolean specterEnabled, boolean checksBypassed) {
}
