package io.quarkiverse.clerk.client.rolesets;

/** FIXME */
public enum RoleSetType {
    /** FIXME */
    INITIAL,
    /** FIXME */
    CUSTOM
}
