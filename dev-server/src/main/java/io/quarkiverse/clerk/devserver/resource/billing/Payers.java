package io.quarkiverse.clerk.devserver.resource.billing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.resource.user.Contacts;
import io.quarkiverse.clerk.devserver.store.Documents;
import io.quarkiverse.clerk.devserver.store.Store;

/** All who can pay. */
final class Payers {

    /** The field by which documents of billing know to whom they belong. */
    static final String OWNER_ID = "owner_id";

    private final Store store;
    private final Documents users;
    private final Documents organizations;

    Payers(Store store) {
        this.store = store;
        this.users = store.documents("user");
        this.organizations = store.documents("organization");
    }

    /** Documents that go when their payer goes. */
    Documents owned(String kind) {
        return store.documents(kind).ownedBy("user", OWNER_ID).ownedBy("organization", OWNER_ID);
    }

    Payer user(String id) {
        return new Payer("user", users.get(id));
    }

    Payer organization(String id) {
        return new Payer("org", organizations.get(id));
    }

    Optional<Payer> find(String ownerId) {
        return users.find(ownerId).map(user -> new Payer("user", user))
                .or(() -> organizations.find(ownerId).map(organization -> new Payer("org", organization)));
    }

    Stream<Payer> all() {
        return Stream.concat(users.all().stream().map(user -> new Payer("user", user)),
                organizations.all().stream().map(organization -> new Payer("org", organization)));
    }

    /** The payer as it is shown. */
    static ObjectNode view(Payer payer, long balance) {
        ObjectNode owner = payer.owner();
        ObjectNode view = Json.object().put("object", "commerce_payer").put("id", payer.id()).put("instance_id", Instance.ID);
        if (payer.isUser()) {
            view.put("user_id", payer.ownerId()).put("email", email(owner));
            List.of("first_name", "last_name").forEach(name -> view.put(name, owner.path(name).textValue()));
        } else {
            view.put("organization_id", payer.ownerId()).put("organization_name", owner.path("name").asText());
        }
        List.of("image_url", "created_at", "updated_at").stream().filter(owner::hasNonNull)
                .forEach(name -> view.set(name, owner.get(name)));
        return view.set("credits_balance", Money.dollars(balance));
    }

    private static String email(ObjectNode user) {
        return Contacts.EMAIL_ADDRESSES.primaryValue(user)
                .or(() -> Contacts.EMAIL_ADDRESSES.values(user).stream().findFirst()).orElse(null);
    }
}
