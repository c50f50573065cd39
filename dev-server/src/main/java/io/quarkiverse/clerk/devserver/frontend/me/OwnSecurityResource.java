package io.quarkiverse.clerk.devserver.frontend.me;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.Field;
import io.quarkiverse.clerk.devserver.api.Fields;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.frontend.Frontend;
import io.quarkiverse.clerk.devserver.frontend.FrontendRequest;
import io.quarkiverse.clerk.devserver.frontend.FrontendResource;
import io.quarkiverse.clerk.devserver.frontend.FrontendRoute;
import io.quarkiverse.clerk.devserver.frontend.OwnUserView;
import io.quarkiverse.clerk.devserver.resource.user.OwnFactors;
import io.quarkiverse.clerk.devserver.resource.user.OwnPassword;

/** How the signed-in user proves to be it: the password and the second factors. */
public final class OwnSecurityResource implements FrontendResource {

    private static final String TOTP = "/v1/me/totp";
    private static final String OTHERS = "sign_out_of_other_sessions";
    private static final Fields CHANGE = Fields.of(
            Field.text(OwnPassword.CURRENT).nullable(),
            Field.text(OwnPassword.NEW).required(),
            Field.flag(OTHERS).nullable());
    private static final Fields REMOVE = Fields.of(Field.text(OwnPassword.CURRENT).required());
    private static final Fields CODE = Fields.of(Field.text("code").required());

    private final Frontend frontend;
    private final OwnUserView view;
    private final OwnPassword password;
    private final OwnFactors factors;

    /** The users of an instance. */
    public OwnSecurityResource(Frontend frontend) {
        this.frontend = frontend;
        this.view = new OwnUserView(frontend.instance());
        this.password = new OwnPassword(frontend.instance());
        this.factors = new OwnFactors(frontend.instance());
    }

    @Override
    public List<FrontendRoute> routes() {
        return List.of(
                FrontendRoute.post("/v1/me/change_password", this::changePassword),
                FrontendRoute.post("/v1/me/remove_password", request -> view.of(password.remove(user(request),
                        request.body(REMOVE).path(OwnPassword.CURRENT).textValue()))),
                FrontendRoute.post(TOTP, request -> factors.beginTotp(user(request))),
                FrontendRoute.post(TOTP + "/attempt_verification",
                        request -> factors.verifyTotp(user(request), request.body(CODE).path("code").textValue())),
                FrontendRoute.delete(TOTP, request -> {
                    factors.removeTotp(user(request));
                    return Json.object().put("object", "totp").put("deleted", true);
                }),
                FrontendRoute.post("/v1/me/backup_codes", request -> factors.newBackupCodes(user(request))));
    }

    private ObjectNode user(FrontendRequest request) {
        return frontend.signedIn().user(request);
    }

    private JsonNode changePassword(FrontendRequest request) {
        ObjectNode session = frontend.signedIn().session(request);
        ObjectNode body = request.body(CHANGE);
        ObjectNode user = password.change(user(request), body.path(OwnPassword.CURRENT).textValue(),
                body.path(OwnPassword.NEW).textValue());
        if (body.path(OTHERS).booleanValue()) {
            frontend.sessions().revokeOthers(session);
        }
        return view.of(user);
    }
}
