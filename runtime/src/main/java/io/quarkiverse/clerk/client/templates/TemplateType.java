package io.quarkiverse.clerk.client.templates;

/** FIXME */
public enum TemplateType {
    /** FIXME */
    EMAIL,
    /** FIXME */
    SMS
}
