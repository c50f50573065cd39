package io.quarkiverse.clerk.devserver.frontend;

import java.util.Optional;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.resource.session.Sessions;
import io.quarkiverse.clerk.devserver.store.Documents;

/** Who asks: the session of a request, and its user. Used only while the store is locked. */
public final class SignedIn {

    /** Where scripts say for which of their sessions they ask. */
    private static final String SESSION = "_clerk_session_id";

    private static final ApiError SIGNED_OUT = ApiError.of("signed_out", "signed out",
            "The browser has no such session that is still open.");

    private final Documents documents;
    private final Documents users;
    private final Sessions sessions;

    SignedIn(Instance instance, Sessions sessions) {
        this.documents = instance.store().documents("session");
        this.users = instance.store().documents("user");
        this.sessions = sessions;
    }

    /**
     * The session with an id, which is of the browser: nobody learns of the sessions of others by guessing.
     *
     * @throws ApiException (401) if the browser has no such session, or it is over; Clerk's script then signs its user out
     */
    public ObjectNode session(FrontendRequest request, String id) {
        String clientId = request.browser().clientId();
        return documents.findOwned(id, "client_id", clientId).filter(sessions::isOpen)
                .orElseThrow(() -> ApiException.refused(401, SIGNED_OUT));
    }

    /**
     * The session for which the script asks; else the one that the browser acts with.
     *
     * @throws ApiException (401) if there is none
     */
    public ObjectNode session(FrontendRequest request) {
        String id = request.query().first(SESSION).or(() -> Optional.ofNullable(request.browser().sessionId()))
                .orElseThrow(() -> ApiException.refused(401, SIGNED_OUT));
        return session(request, id);
    }

    /**
     * The user of that session.
     *
     * @throws ApiException (401) if there is none
     */
    public ObjectNode user(FrontendRequest request) {
        return users.get(session(request).path("user_id").textValue());
    }
}
