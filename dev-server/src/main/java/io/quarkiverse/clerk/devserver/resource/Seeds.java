package io.quarkiverse.clerk.devserver.resource;

import java.util.List;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.resource.billing.BillingSeeds;
import io.quarkiverse.clerk.devserver.resource.organization.AccessSeeds;
import io.quarkiverse.clerk.devserver.resource.organization.Memberships;
import io.quarkiverse.clerk.devserver.resource.organization.Organizations;
import io.quarkiverse.clerk.devserver.resource.user.Contacts;
import io.quarkiverse.clerk.devserver.resource.user.UserDocument;
import io.quarkiverse.clerk.devserver.store.Store;

/** What a new instance contains. The ids are fixed, so that tests and documentation can name them. */
public final class Seeds {

    private static final String ACME = "org_acme";

    private static final List<Person> PEOPLE = List.of(
            new Person("ann", "Ann", "Archer", "org:admin"),
            new Person("bob", "Bob", "Baker", "org:member"),
            new Person("cleo", "Cleo", "Carter", null));

    /** A null role: no member of the organization. */
    private record Person(String username, String firstName, String lastName, String role) {
    }

    private Seeds() {
    }

    /** Fills an empty store. */
    public static void plant(Instance instance) {
        Store store = instance.store();
        store.atomically(() -> {
            plant(store);
            return store;
        });
    }

    private static void plant(Store store) {
        AccessSeeds.plant(store);
        BillingSeeds.plant(store);
        Memberships memberships = new Memberships(store);
        store.documents("organization").add(Organizations.draft(store).put("id", ACME).put("slug", "acme").put("name", "Acme")
                .put("created_by", "user_ann"));
        for (Person person : PEOPLE) {
            ObjectNode user = user(person, store.now());
            store.documents("user").add(user);
            if (person.role() != null) {
                memberships.add(user.path("id").asText(), ACME, person.role());
            }
        }
    }

    private static ObjectNode user(Person person, long now) {
        ObjectNode user = UserDocument.blank("user_" + person.username(), now)
                .put("username", person.username())
                .put("first_name", person.firstName())
                .put("last_name", person.lastName());
        ObjectNode contacts = Json.object();
        contacts.putArray("email_address").add(person.username() + "@example.com");
        Contacts.EMAIL_ADDRESSES.create(contacts, user, now);
        return user;
    }
}
