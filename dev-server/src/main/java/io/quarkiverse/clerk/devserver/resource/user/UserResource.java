package io.quarkiverse.clerk.devserver.resource.user;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import com.fasterxml.jackson.databind.JsonNode;
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
    private final UserViews views;
    private final Uniqueness uniqueness;
    private final Listing listing;
    private final Passwords passwords;
    private final SecondFactors secondFactors;
    private final Lockouts lockouts;
    private final Images images;
    private final Sessions sessions;
    private final PrimaryEmail primaryEmail;
    private final Clock clock;

    /** The users of an instance. */
    public UserResource(Instance instance) {
        this.users = instance.store().documents("user");
        this.views = new UserViews(instance);
        this.uniqueness = new Uniqueness(users);
        this.listing = UserListing.of(users, new Memberships(instance.store()));
        this.passwords = new Passwords(instance.store());
        this.secondFactors = new SecondFactors(instance);
        this.lockouts = new Lockouts(instance);
        this.images = new Images(instance.store());
        this.sessions = new Sessions(instance);
        this.primaryEmail = new PrimaryEmail(new Messages(instance.store()));
        this.clock = instance.clock();
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/v1/users", request -> listing.page(users.all(), request.query()).map(views::view).asArray()),
                Route.post("/v1/users", request -> views.view(create(request.body()))),
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

    private ObjectNode create(ObjectNode body) {
        UserFields.CREATE.check(body);
        Contacts.ALL.forEach(contacts -> contacts.check(body));
        checkCredentials(body);
        uniqueness.check(body, null);

        long now = clock.millis();
        ObjectNode user = users.draft("user", UserDocument.blank());
        UserFields.CREATE.apply(body, user, user.deepCopy());
        Contacts.ALL.forEach(contacts -> contacts.create(body, user, now));
        if (user.path("locked").booleanValue()) {
            lockouts.lock(user);
        }
        applyCredentials(body, user, UserDocument.blank());
        return users.add(user);
    }

    private ObjectNode update(ObjectNode before, ObjectNode body) {
        UserFields.UPDATE.check(body);
        Contacts.ALL.forEach(contacts -> contacts.checkPrimary(body, before));
        checkCredentials(body);
        uniqueness.check(body, before.path("id").textValue());

        ObjectNode user = before.deepCopy();
        ObjectNode blank = UserDocument.blank();
        blank.set("created_at", before.get("created_at"));
        UserFields.UPDATE.apply(body, user, blank);
        applyCredentials(body, user, before);
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

    private static void checkCredentials(ObjectNode body) {
        Passwords.check(body);
        SecondFactors.check(body);
    }

    private void applyCredentials(ObjectNode body, ObjectNode user, JsonNode before) {
        passwords.apply(body, user, clock.millis());
        secondFactors.apply(body, user);
        secondFactors.settle(user, before);
    }
}
