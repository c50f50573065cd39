package io.quarkiverse.clerk.devserver.resource.instance;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.store.Store;

/**
 * The settings of an instance, all their fields, for those who go by them. None is to be changed. Used only while the store is
 * locked.
 */
public final class InstanceSettings {

    private final Settings general;
    private final Settings restrictions;
    private final Settings beta;
    private final Settings organizations;

    /** The settings in a store. */
    public InstanceSettings(Store store) {
        this.general = InstanceResource.general(store);
        this.restrictions = InstanceResource.restrictions(store);
        this.beta = BetaFeaturesResource.settings(store);
        this.organizations = OrganizationSettingsResource.settings(store);
    }

    /** Of {@code /v1/instance}. */
    public ObjectNode general() {
        return general.get();
    }

    /** Of {@code /v1/instance/restrictions}: who may sign up and in. */
    public ObjectNode restrictions() {
        return restrictions.get();
    }

    /** Of {@code /v1/beta_features/instance_settings}. */
    public ObjectNode beta() {
        return beta.get();
    }

    /** Of {@code /v1/instance/organization_settings}. */
    public ObjectNode organizations() {
        return organizations.get();
    }
}
