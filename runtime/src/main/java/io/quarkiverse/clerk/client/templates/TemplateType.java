package io.quarkiverse.clerk.client.templates;

/** What a template is for. */
public enum TemplateType {
    /** Emails. */
    EMAIL,
    /** Text messages. */
    SMS
}
