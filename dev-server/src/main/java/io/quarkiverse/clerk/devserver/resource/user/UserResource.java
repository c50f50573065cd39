package io.quarkiverse.clerk.devserver.resource.user;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.Listing;
import io.quarkiverse.clerk.devserver.api.Resource;
import io.quarkiverse.clerk.devserver.api.Route;
import io.quarkiverse.clerk.devserver.resource.Images;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.resource.Messages;
import io.quarkiverse.clerk.devserver.resource.organization.Memberships;
import io.quarkiverse.clerk.devserver.resource.session.Sessions;
import io.quarkiverse.clerk.devserver.store.Documents;

/** Users: the people who can sign in to the instance. */
public final class UserResource implements Resource {

    private static final String IMAGE = "profile_image_id";

    private final Documents users;
    private final NewUsers newUsers;
    private final UserViews views;
    private final Uniqueness uniqueness;
    private final Listing listing;
    private final Credentials credentials;
    private final Images images;
    private final Sessions sessions;
    private final PrimaryEmail primaryEmail;

    /** The users of an instance. */
    public UserResource(Instance instance) {
        this.users = instance.store().documents("user");
        this.newUsers = new NewUsers(instance);
        this.views = new UserViews(instance);
        this.uniqueness = new Uniqueness(users);
        this.listing = UserListing.of(users, new Memberships(instance.store()));
        this.credentials = new Credentials(instance);
        this.images = new Images(instance.store());
        this.sessions = new Sessions(instance);
        this.primaryEmail = new PrimaryEmail(new Messages(instance.store()));
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/v1/users", request -> listing.page(users.all(), request.query()).map(views::view).asArray()),
                Route.post("/v1/users", request -> views.view(newUsers.create(request.body()))),
                Route.get("/v1/users/count", request -> listing.count(users.all(), request.query())),
                Route.get("/v1/users/{user_id}", request -> views.view(users.get(request.path("user_id")))),
                Route.patch("/v1/users/{user_id}",
                        request -> views.view(update(users.get(request.path("user_id")), request.body()))),
                Route.delete("/v1/users/{user_id}", request -> users.delete(request.path("user_id"))));
    }

    @Override
    public Map<String, UnaryOperator<ObjectNode>> views() {
        return Map.of("user", views::view);
    }

    private ObjectNode update(ObjectNode before, ObjectNode body) {
        UserFields.UPDATE.check(body);
        Contacts.ALL.forEach(contacts -> contacts.checkPrimary(body, before));
        Credentials.check(body);
        uniqueness.check(body, before.path("id").textValue());

        ObjectNode user = before.deepCopy();
        ObjectNode blank = UserDocument.blank();
        blank.set("created_at", before.get("created_at"));
        UserFields.UPDATE.apply(body, user, blank);
        credentials.apply(body, user, before);
        chooseImage(body, user);
        primaryEmail.notify(body, before, user);
        if (body.path("sign_out_of_other_sessions").booleanValue()) {
            sessions.revokeAll(user.path("id").textValue());
        }
        return users.save(user);
    }

    /** A copy of the picture that the body names becomes the user's. */
    private void chooseImage(ObjectNode body, ObjectNode user) {
        if (body.hasNonNull(IMAGE)) {
            images.set(user, images.find(body.path(IMAGE).asText()).orElseThrow(Images::notFound).content());
        } else if (body.has(IMAGE)) {
            images.clear(user);
        }
    }
}
