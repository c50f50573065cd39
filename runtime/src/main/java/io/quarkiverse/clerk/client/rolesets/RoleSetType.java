package io.quarkiverse.clerk.client.rolesets;

/** Whether new organizations get a role set. */
public enum RoleSetType {
    /** They do. There is one such set in an instance. */
    INITIAL,
    /** They do not, unless they are given it. */
    CUSTOM
}
