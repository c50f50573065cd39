package io.quarkiverse.clerk.client.instancesettings;

/**
 * FIXME
 *
 * @param object always {@code instance_restrictions}
 * @param allowlist FIXME
 * @param blocklist FIXME
 * @param allowlistBlocklistDisabledOnSignIn FIXME
 * @param blockEmailSubaddresses FIXME
 * @param blockDisposableEmailDomains FIXME
 */
public record InstanceRestrictions(String object, boolean allowlist, boolean blocklist,
        boolean allowlistBlocklistDisabledOnSignIn, boolean blockEmailSubaddresses, boolean blockDisposableEmailDomains) {
}
