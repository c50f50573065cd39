package io.quarkiverse.clerk.client.instancesettings;

/**
 * Who may sign up.
 *
 * @param object always {@code instance_restrictions}
 * @param allowlist whether only those on the allowlist may sign up
 * @param blocklist whether those on the blocklist may not come in
 * @param allowlistBlocklistDisabledOnSignIn whether both lists count for sign-ups alone
 * @param blockEmailSubaddresses whether email addresses with {@code +}, {@code =} or {@code #} in front of the {@code @} are
 *        refused
 * @param blockDisposableEmailDomains whether email addresses for one use are refused
 */
public record InstanceRestrictions(String object, boolean allowlist, boolean blocklist,
        boolean allowlistBlocklistDisabledOnSignIn, boolean blockEmailSubaddresses, boolean blockDisposableEmailDomains) {
}
