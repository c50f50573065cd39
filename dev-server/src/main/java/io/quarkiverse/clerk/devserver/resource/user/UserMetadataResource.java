package io.quarkiverse.clerk.devserver.resource.user;

import java.util.List;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.Resource;
import io.quarkiverse.clerk.devserver.api.Route;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.store.Documents;

/** What the application keeps with a user: public, private and unsafe metadata. */
public final class UserMetadataResource implements Resource {

    private static final String PATH = "/v1/users/{user_id}/metadata";

    private final Documents users;
    private final UserViews views;
    private final UserChanges changes;

    /** The metadata of the users of an instance. */
    public UserMetadataResource(Instance instance) {
        this.users = instance.store().documents("user");
        this.views = new UserViews(instance);
        this.changes = new UserChanges(instance);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.patch(PATH, request -> merge(users.get(request.path("user_id")), request.body())),
                Route.put(PATH, request -> replace(users.edit(request.path("user_id")), request.body())));
    }

    private ObjectNode merge(ObjectNode user, ObjectNode body) {
        return views.view(changes.mergeMetadata(user, UserFields.METADATA.check(body)));
    }

    private ObjectNode replace(ObjectNode user, ObjectNode body) {
        return views.view(users.save(UserFields.METADATA.change(body, user, UserDocument.blank())));
    }
}
