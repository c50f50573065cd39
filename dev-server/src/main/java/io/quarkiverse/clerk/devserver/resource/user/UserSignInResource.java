package io.quarkiverse.clerk.devserver.resource.user;

import java.util.List;
import java.util.function.Consumer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiRequest;
import io.quarkiverse.clerk.devserver.api.Field;
import io.quarkiverse.clerk.devserver.api.Fields;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.api.Operation;
import io.quarkiverse.clerk.devserver.api.Resource;
import io.quarkiverse.clerk.devserver.api.Route;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.resource.session.Sessions;
import io.quarkiverse.clerk.devserver.store.Documents;

/** How a user signs in: the password and the second factors. */
public final class UserSignInResource implements Resource {

    private static final String PATH = "/v1/users/{user_id}";
    private static final Fields VERIFY_PASSWORD = Fields.of(Field.text("password").required());
    private static final Fields VERIFY_TOTP = Fields.of(Field.text("code").required());
    private static final Fields REMOVE_PASSWORD = Fields.of(Field.flag("sign_out_of_other_sessions"));
    private static final Fields SET_COMPROMISED = Fields.of(Field.flag("revoke_all_sessions").nullable());

    private final Documents users;
    private final UserViews views;
    private final UserChanges changes;
    private final Passwords passwords;
    private final SecondFactors secondFactors;
    private final Sessions sessions;

    /** The users of an instance. */
    public UserSignInResource(Instance instance) {
        this.users = instance.store().documents("user");
        this.views = new UserViews(instance);
        this.changes = new UserChanges(instance);
        this.passwords = new Passwords(instance.store());
        this.secondFactors = new SecondFactors(instance);
        this.sessions = new Sessions(instance);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.post(PATH + "/verify_password", this::verifyPassword),
                Route.post(PATH + "/remove_password", this::removePassword),
                Route.post(PATH + "/password/set_compromised", this::setCompromised),
                Route.post(PATH + "/password/unset_compromised", this::unsetCompromised),
                Route.post(PATH + "/verify_totp", this::verifyTotp),
                Route.delete(PATH + "/mfa", removing(secondFactors::removeAll)),
                Route.delete(PATH + "/totp", removing(secondFactors::removeTotp)),
                Route.delete(PATH + "/backup_code", removing(secondFactors::removeBackupCodes)));
    }

    private ObjectNode user(ApiRequest request) {
        return users.get(request.path("user_id"));
    }

    private JsonNode verifyPassword(ApiRequest request) {
        ObjectNode user = user(request);
        passwords.verify(user.path("id").asText(), VERIFY_PASSWORD.check(request.body()).path("password").asText(),
                why -> ApiError.of("incorrect_password", "incorrect password", why));
        return Json.object().put("verified", true);
    }

    private JsonNode removePassword(ApiRequest request) {
        ObjectNode user = user(request);
        signOutIf("sign_out_of_other_sessions", REMOVE_PASSWORD.check(request.body()), user);
        return views.view(user.path("password_enabled").booleanValue() ? changes.removePassword(user) : user);
    }

    private JsonNode setCompromised(ApiRequest request) {
        ObjectNode user = user(request);
        SET_COMPROMISED.check(request.body());
        passwords.setCompromised(user.path("id").asText());
        signOutIf("revoke_all_sessions", request.body(), user);
        return views.view(users.save(user.deepCopy()));
    }

    private JsonNode unsetCompromised(ApiRequest request) {
        ObjectNode user = user(request);
        passwords.unsetCompromised(user.path("id").asText());
        return views.view(users.save(user.deepCopy()));
    }

    private void signOutIf(String flag, ObjectNode body, ObjectNode user) {
        if (body.path(flag).booleanValue()) {
            sessions.revokeAll(user.path("id").asText());
        }
    }

    private JsonNode verifyTotp(ApiRequest request) {
        ObjectNode before = user(request);
        ObjectNode user = before.deepCopy();
        String kind = secondFactors.verify(user, VERIFY_TOTP.check(request.body()).path("code").asText());
        if (kind.equals(SecondFactors.BACKUP_CODE)) {
            secondFactors.settle(user, before);
            users.save(user);
        }
        return Json.object().put("verified", true).put("code_type", kind);
    }

    private Operation removing(Consumer<ObjectNode> removal) {
        return request -> {
            ObjectNode user = secondFactors.change(user(request), removal);
            return Json.object().put("user_id", user.path("id").asText());
        };
    }
}
