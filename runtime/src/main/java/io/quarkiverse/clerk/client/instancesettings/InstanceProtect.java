package io.quarkiverse.clerk.client.instancesettings;

/**
 * How the instance defends itself.
 *
 * @param object always {@code instance_protect}
 * @param rulesEnabled whether its rules count
 * @param specterEnabled whether Specter looks at sign-ins
 * @param checksBypassed whether it goes without the checks that come before
 */
public record InstanceProtect(String object, boolean rulesEnabled, boolean specterEnabled, boolean checksBypassed) {
}
