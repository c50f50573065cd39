package io.quarkiverse.clerk.devserver.frontend.me;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.frontend.Frontend;
import io.quarkiverse.clerk.devserver.frontend.FrontendRequest;
import io.quarkiverse.clerk.devserver.frontend.FrontendResource;
import io.quarkiverse.clerk.devserver.frontend.FrontendRoute;
import io.quarkiverse.clerk.devserver.store.Documents;

/** Where the signed-in user is signed in, in this browser and in others. */
public final class OwnSessionResource implements FrontendResource {

    private static final String SESSIONS = "/v1/me/sessions";

    private final Frontend frontend;
    private final Documents sessions;

    /** The sessions of an instance. */
    public OwnSessionResource(Frontend frontend) {
        this.frontend = frontend;
        this.sessions = frontend.instance().store().documents("session");
    }

    @Override
    public List<FrontendRoute> routes() {
        return List.of(
                FrontendRoute.get(SESSIONS, request -> shown(own(request).stream())).bare(),
                FrontendRoute.get(SESSIONS + "/active",
                        request -> shown(own(request).stream().filter(frontend.sessions()::isOpen))).bare(),
                FrontendRoute.post(SESSIONS + "/{session_id}/revoke", this::revoke));
    }

    /** All of the user of the request, newest first. */
    private List<ObjectNode> own(FrontendRequest request) {
        List<ObjectNode> own = new ArrayList<>(sessions.by("user_id").find(userId(request)));
        Collections.reverse(own);
        return own;
    }

    private String userId(FrontendRequest request) {
        return frontend.signedIn().session(request).path("user_id").textValue();
    }

    private ArrayNode shown(Stream<ObjectNode> some) {
        ArrayNode shown = Json.object().arrayNode();
        some.map(frontend.views()::activity).forEach(shown::add);
        return shown;
    }

    private JsonNode revoke(FrontendRequest request) {
        ObjectNode session = sessions.findOwned(request.path("session_id"), "user_id", userId(request))
                .orElseThrow(() -> ApiException.notFound("The session"));
        return frontend.views().activity(frontend.sessions().finish(session, "revoked"));
    }
}
