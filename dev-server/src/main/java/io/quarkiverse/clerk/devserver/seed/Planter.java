package io.quarkiverse.clerk.devserver.seed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.ApiRequest;
import io.quarkiverse.clerk.devserver.api.Query;
import io.quarkiverse.clerk.devserver.api.Resource;
import io.quarkiverse.clerk.devserver.api.Route;
import io.quarkiverse.clerk.devserver.resource.user.Users;
import io.quarkiverse.clerk.devserver.store.Documents;
import io.quarkiverse.clerk.devserver.store.Store;

/**
 * Brings what a seed lists into the store, by the operations that callers of the Backend API use. What was planted before is
 * remembered: an item that has not changed since is left alone, with all that has happened to it meanwhile; one that has
 * changed is made anew, and one that is no longer listed is removed.
 */
public final class Planter {

    private final Store store;
    private final Documents users;
    private final Documents permissions;
    private final List<Route> routes;
    private final Planted planted;

    /** @param resources whose operations are used */
    public Planter(Store store, List<Resource> resources) {
        this.store = store;
        this.users = store.documents("user");
        this.permissions = store.documents("permission");
        this.routes = resources.stream().flatMap(resource -> resource.routes().stream()).toList();
        this.planted = new Planted(store);
    }

    /**
     * Plants a seed, all of it or nothing.
     *
     * @throws IllegalArgumentException if anything is wrong with it; names every item at fault
     */
    public void plant(Seed seed) {
        store.atomically(() -> {
            List<String> problems = new ArrayList<>();
            List<SeedItem> items = SeedItem.of(seed.sections(), problems);
            planted.forgetAllBut(items);
            Set<String> names = new HashSet<>();
            items.stream().filter(item -> !names.add(item.name()))
                    .forEach(item -> problems.add(item.place() + ": is listed before: " + item.name()));
            Set<String> renewed = new HashSet<>();
            items.forEach(item -> plant(item, renewed, problems));
            if (!problems.isEmpty()) {
                throw new IllegalArgumentException(seed.source() + " cannot be used:\n  " + String.join("\n  ", problems));
            }
            return renewed;
        });
    }

    private void plant(SeedItem item, Set<String> renewed, List<String> problems) {
        try {
            if (!planted.isAsItWas(item) || lostWithAnother(item, renewed)) {
                planted.remove(item);
                planted.remember(item, create(item));
                renewed.add(item.name());
            }
        } catch (ApiException e) {
            e.errors().forEach(error -> problems.add(item.place() + ": " + error.longMessage()));
        }
    }

    /** A membership goes with the user and with the organization. */
    private boolean lostWithAnother(SeedItem item, Set<String> renewed) {
        return item.path().equals(SeedItem.MEMBERSHIPS)
                && (renewed.contains(SeedItem.ORGANIZATIONS + "/" + item.variables().get("organization_id"))
                        || Users.find(item.body().path("user_id").asText(), users)
                                .filter(user -> renewed.contains(SeedItem.USERS + "/" + user.path("id").asText())).isPresent());
    }

    private JsonNode create(SeedItem item) {
        Route route = routes.stream()
                .filter(candidate -> candidate.method().equals("POST") && candidate.path().equals(item.path())).findFirst()
                .orElseThrow(() -> ApiException.notFound("A section of this name"));
        ObjectNode body = item.body().deepCopy();
        if (item.path().equals(SeedItem.MEMBERSHIPS)) {
            body.set("user_id", Users.named(body.path("user_id").asText(), users).path("id"));
        } else if (item.path().equals("/v1/" + SeedItem.ROLES)) {
            completeRole(body);
        }
        return store.withId(item.id(), () -> route.operation().answer(
                new ApiRequest(item.variables(), new Query(Map.of()), body, List.of(), Optional.empty(), null)));
    }

    /** Who lists a role wants members to have it; and the API wants the ids of permissions, which people do not know. */
    private void completeRole(ObjectNode role) {
        if (!role.has("include_in_initial_role_set")) {
            role.put("include_in_initial_role_set", true);
        }
        if (role.path("permissions") instanceof ArrayNode keys) {
            nameById(keys);
        }
    }

    private void nameById(ArrayNode keys) {
        for (int i = 0; i < keys.size(); i++) {
            String key = keys.get(i).asText();
            keys.set(i, keys.textNode(permissions.by("key").first(key).map(found -> found.path("id").asText()).orElse(key)));
        }
    }
}
