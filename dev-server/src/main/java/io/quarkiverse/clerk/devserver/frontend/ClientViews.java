package io.quarkiverse.clerk.devserver.frontend;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.frontend.signin.SignIns;
import io.quarkiverse.clerk.devserver.frontend.signup.SignUps;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.resource.session.Sessions;
import io.quarkiverse.clerk.devserver.resource.user.UserViews;
import io.quarkiverse.clerk.devserver.store.Documents;
import io.quarkiverse.clerk.devserver.token.SessionTokens;
import io.quarkiverse.clerk.devserver.token.TokenShape;

/** What a browser is shown of its client, and of the sessions on it. Used only while the store is locked. */
public final class ClientViews {

    private final Documents clients;
    private final Documents documents;
    private final Documents users;
    private final Sessions sessions;
    private final UserViews userViews;
    private final OwnUserView ownUser;
    private final SignIns signIns;
    private final SignUps signUps;

    ClientViews(Instance instance, Sessions sessions) {
        this.clients = instance.store().documents("client");
        this.documents = instance.store().documents("session");
        this.users = instance.store().documents("user");
        this.sessions = sessions;
        this.userViews = new UserViews(instance);
        this.ownUser = new OwnUserView(instance);
        this.signIns = new SignIns(instance);
        this.signUps = new SignUps(instance);
    }

    /**
     * A client with those of its sessions that are open.
     *
     * @param clientId null for none
     * @param origin of the page that is shown it; null if it is not known
     * @return null if there is none
     */
    public ObjectNode client(String clientId, String origin) {
        return clients.find(clientId).map(client -> client(client, origin)).orElse(null);
    }

    private ObjectNode client(ObjectNode client, String origin) {
        ObjectNode view = Json.object().put("object", "client").put("id", client.path("id").textValue());
        ArrayNode open = view.putArray("sessions");
        documents.by("client_id").find(client.path("id").textValue()).stream().filter(sessions::isOpen)
                .forEach(session -> open.add(session(session, origin)));
        view.set("sign_in", signIns.current(client));
        view.set("sign_up", signUps.current(client));
        view.put("last_active_session_id", open.isEmpty() ? null : client.path("last_active_session_id").textValue());
        view.set("last_authentication_strategy", client.path("last_authentication_strategy"));
        view.putNull("cookie_expires_at").put("captcha_bypass", true);
        view.set("created_at", client.path("created_at"));
        view.set("updated_at", client.path("updated_at"));
        return view;
    }

    /**
     * A session with its user and a new token.
     *
     * @param origin of the page that is shown it; null if it is not known
     */
    public ObjectNode session(ObjectNode session, String origin) {
        ObjectNode view = withoutToken(session);
        view.set("last_active_token", SessionTokens.json(
                sessions.token(session, SessionTokens.DEFAULT_SECONDS, TokenShape.forPagesOf(origin))));
        return view;
    }

    /**
     * A session that may be of another browser of its user. Without a token: who has got hold of one session must not get
     * hold of all.
     */
    public ObjectNode activity(ObjectNode session) {
        ObjectNode view = withoutToken(session);
        view.putObject("latest_activity").put("object", "session_activity")
                .put("id", session.path("id").textValue() + "_activity").put("is_mobile", false)
                // Nobody else is served.
                .put("ip_address", "127.0.0.1");
        return view;
    }

    private ObjectNode withoutToken(ObjectNode stored) {
        ObjectNode session = sessions.view(stored);
        ObjectNode view = Json.object().put("object", "session");
        for (String field : new String[] { "id", "status", "expire_at", "abandon_at", "last_active_at", "actor", "tasks",
                "last_active_organization_id", "created_at", "updated_at" }) {
            view.set(field, session.path(field));
        }
        view.putNull("last_active_token");
        view.set("factor_verification_age", sessions.factorAges(session).claim());
        ObjectNode user = users.get(session.path("user_id").textValue());
        view.set("user", ownUser.of(user));
        view.set("public_user_data", userViews.publicData(user));
        return view;
    }
}
