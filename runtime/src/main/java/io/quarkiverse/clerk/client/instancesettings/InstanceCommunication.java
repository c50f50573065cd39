package io.quarkiverse.clerk.client.instancesettings;

import java.util.List;

/**
 * Where the instance sends text messages.
 *
 * @param object always {@code instance_communication}
 * @param blockedCountryCodes countries to which it does not, such as {@code CH} (ISO 3166-1)
 */
public record InstanceCommunication(String object, List<String> blockedCountryCodes) {
}
