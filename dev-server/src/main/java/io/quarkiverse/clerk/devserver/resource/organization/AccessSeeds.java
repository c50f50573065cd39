package io.quarkiverse.clerk.devserver.resource.organization;

import java.util.List;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.store.Documents;
import io.quarkiverse.clerk.devserver.store.Store;

/**
 * The permissions, roles and role set that every new instance has, and a feature of an application's to play with.
 *
 * @see <a href="https://clerk.com/docs/guides/organizations/control-access/roles-and-permissions">Clerk's description</a>
 */
public final class AccessSeeds {

    private AccessSeeds() {
    }

    /** Fills a store that is new; one that was kept has all this, or what has become of it. */
    public static void plant(Store store) {
        store.atomically(() -> {
            if (new RoleSets(store).documents().all().isEmpty()) {
                plantAll(store);
            }
            return store;
        });
    }

    private static void plantAll(Store store) {
        Permissions permissions = new Permissions(store);
        String readBilling = plant(permissions, "org:billing:read", "Read invoices", "See what the application bills.");
        String manageBilling = plant(permissions, "org:billing:manage", "Manage invoices",
                "Change what the application bills.");
        plant(permissions, "org:sys_domains:manage", "Manage domains", "Add, change and remove domains.");
        plant(permissions, "org:sys_domains:read", "Read domains", "See domains.");
        String readMembers = plant(permissions, "org:sys_memberships:read", "Read members", "See who the members are.");
        plant(permissions, "org:sys_memberships:manage", "Manage members", "Invite, change and remove members.");
        plant(permissions, "org:sys_profile:manage", "Manage organization", "Change the organization.");
        plant(permissions, "org:sys_profile:delete", "Delete organization", "Delete the organization.");
        String readPlan = plant(permissions, "org:sys_billing:read", "Read billing", "See plans and payments.");
        plant(permissions, "org:sys_billing:manage", "Manage billing", "Change plans and pay for them.");
        plant(permissions, "org:sys_api_keys:read", "Read API keys", "See the organization's API keys.");
        plant(permissions, "org:sys_api_keys:manage", "Manage API keys", "Make and revoke the organization's API keys.");

        Roles roles = new Roles(store);
        List<String> all = permissions.documents().all().stream().map(AccessSeeds::id).toList();
        ObjectNode admin = roles.plant("org:admin", "Admin", "May do everything.", all);
        ObjectNode member = roles.plant("org:member", "Member", "May see who belongs to the organization.",
                List.of(readBilling, readMembers, readPlan));

        Documents roleSets = new RoleSets(store).documents();
        ObjectNode roleSet = roleSets.draft("role_set", RoleSets.BLANK).put("id", "role_set_default")
                .put("key", "role_set:default").put("name", "Default").put("type", "initial")
                .put(RoleSets.DEFAULT_ROLE_ID, id(member)).put(RoleSets.CREATOR_ROLE_ID, id(admin));
        Keys.put(RoleSets.ROLE_IDS, List.of(id(admin), id(member)), roleSet);
        roleSets.add(roleSet);
    }

    private static String plant(Permissions permissions, String key, String name, String description) {
        return id(permissions.plant(key, name, description));
    }

    private static String id(ObjectNode document) {
        return document.path("id").asText();
    }
}
