package io.quarkiverse.clerk.client.m2m;

/** FIXME */
public enum TokenFormat {
    /** FIXME */
    OPAQUE,
    /** FIXME */
    JWT
}
