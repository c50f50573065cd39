package io.quarkiverse.clerk.devserver.resource.user;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.Listing;
import io.quarkiverse.clerk.devserver.api.Resource;
import io.quarkiverse.clerk.devserver.api.Route;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.resource.organization.Memberships;
import io.quarkiverse.clerk.devserver.store.Documents;

/** Users: the people who can sign in to the instance. */
public final class UserResource implements Resource {

    private final Documents users;
    private final NewUsers newUsers;
    private final UserViews views;
    private final UserChanges changes;
    private final Listing listing;

    /** The users of an instance. */
    public UserResource(Instance instance) {
        this.users = instance.store().documents("user");
        this.newUsers = new NewUsers(instance);
        this.views = new UserViews(instance);
        this.changes = new UserChanges(instance);
        this.listing = UserListing.of(users, new Memberships(instance.store()));
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/v1/users", request -> listing.page(users.all(), request.query()).map(views::view).asArray()),
                Route.post("/v1/users", request -> views.view(newUsers.create(request.body()))),
                Route.get("/v1/users/count", request -> listing.count(users.all(), request.query())),
                Route.get("/v1/users/{user_id}", request -> views.view(users.get(request.path("user_id")))),
                Route.patch("/v1/users/{user_id}",
                        request -> views.view(changes.update(users.get(request.path("user_id")), request.body()))),
                Route.delete("/v1/users/{user_id}", request -> users.delete(request.path("user_id"))));
    }

    @Override
    public Map<String, UnaryOperator<ObjectNode>> views() {
        return Map.of("user", views::view);
    }
}
