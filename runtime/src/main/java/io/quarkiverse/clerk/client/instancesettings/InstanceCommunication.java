package io.quarkiverse.clerk.client.instancesettings;

import java.util.List;

/**
 * FIXME
 *
 * @param object always {@code instance_communication}
 * @param blockedCountryCodes FIXME
 */
public record InstanceCommunication(String object, List<String> blockedCountryCodes) {
}
