package io.quarkiverse.clerk.devserver.frontend;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.Field;
import io.quarkiverse.clerk.devserver.api.Fields;
import io.quarkiverse.clerk.devserver.resource.session.BrowserSessions;
import io.quarkiverse.clerk.devserver.resource.session.JwtTemplates;
import io.quarkiverse.clerk.devserver.token.SessionTokens;

/** The sessions of a browser, and their tokens. */
public final class BrowserSessionResource implements FrontendResource {

    private static final String SESSION = "/v1/client/sessions/{session_id}";
    private static final String ORGANIZATION = "active_organization_id";
    private static final String TOKEN_ORGANIZATION = "organization_id";

    private static final Fields TOUCH = Fields.of(
            Field.clearableText(ORGANIZATION),
            Field.oneOf("intent", "focus", "select_session", "select_org").nullable());

    private static final Fields TOKEN = Fields.of(
            Field.clearableText(TOKEN_ORGANIZATION),
            Field.text("token").nullable(),
            Field.flag("force_origin").nullable(),
            Field.oneOf("tab_state", "focused", "visible", "hidden").nullable());

    private final Frontend frontend;
    private final BrowserSessions sessions;
    private final JwtTemplates templates;

    /** The sessions of an instance. */
    public BrowserSessionResource(Frontend frontend) {
        this.frontend = frontend;
        this.sessions = frontend.browserSessions();
        this.templates = new JwtTemplates(frontend.instance());
    }

    @Override
    public List<FrontendRoute> routes() {
        return List.of(
                FrontendRoute.get(SESSION, request -> frontend.views().session(session(request), request.origin())),
                FrontendRoute.post(SESSION + "/touch", this::touch),
                FrontendRoute.post(SESSION + "/end", request -> finish(request, "ended")),
                FrontendRoute.post(SESSION + "/remove", request -> finish(request, "removed")),
                FrontendRoute.post(SESSION + "/tokens", this::token).bare(),
                FrontendRoute.post(SESSION + "/tokens/{template_name}", request -> SessionTokens.json(
                        templates.token(request.path("template_name"), session(request), Optional.empty()))).bare());
    }

    private ObjectNode session(FrontendRequest request) {
        return frontend.signedIn().session(request, request.path("session_id"));
    }

    private JsonNode touch(FrontendRequest request) {
        ObjectNode body = request.body(TOUCH);
        ObjectNode session = session(request);
        String id = session.path("id").textValue();
        activate(session, body.path(ORGANIZATION).textValue());
        return frontend.views().session(sessions.touch(id), request.origin());
    }

    /** What is asked for here is the active organization from now on. */
    private JsonNode token(FrontendRequest request) {
        ObjectNode body = request.body(TOKEN);
        ObjectNode session = session(request);
        activate(session, body.path(TOKEN_ORGANIZATION).textValue());
        return SessionTokens.json(sessions.token(session.path("id").textValue(), request.origin()));
    }

    /** @param organization id or slug; an empty text for none, null to leave it as it is */
    private void activate(ObjectNode session, String organization) {
        if (organization != null && !sessions.activate(session.path("id").textValue(), organization)) {
            throw ApiException.refused(403, ApiError.of("organization_not_found_or_unauthorized", "not a member",
                    "There is no such organization, or the user is no member of it."));
        }
    }

    private JsonNode finish(FrontendRequest request, String status) {
        ObjectNode session = session(request);
        ObjectNode view = frontend.views().session(session, request.origin());
        frontend.sessions().finish(session, status);
        return view.put("status", status);
    }
}
