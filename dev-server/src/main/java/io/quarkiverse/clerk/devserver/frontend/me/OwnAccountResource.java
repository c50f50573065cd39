package io.quarkiverse.clerk.devserver.frontend.me;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.frontend.Frontend;
import io.quarkiverse.clerk.devserver.frontend.FrontendRequest;
import io.quarkiverse.clerk.devserver.frontend.FrontendResource;
import io.quarkiverse.clerk.devserver.frontend.FrontendRoute;
import io.quarkiverse.clerk.devserver.resource.user.UserParts;

/** The signed-in user's accounts with other providers, of which there are none here to connect with. */
public final class OwnAccountResource implements FrontendResource {

    private static final String ALL = "/v1/me/external_accounts";
    private static final String ONE = ALL + "/{external_account_id}";

    private final Frontend frontend;
    private final UserParts parts;

    /** The users of an instance. */
    public OwnAccountResource(Frontend frontend) {
        this.frontend = frontend;
        this.parts = new UserParts(frontend.instance().store().documents("user"));
    }

    @Override
    public List<FrontendRoute> routes() {
        return List.of(
                FrontendRoute.post(ALL, this::refuse),
                FrontendRoute.patch(ONE + "/reauthorize", this::refuse),
                FrontendRoute.delete(ONE, request -> parts.remove(frontend.signedIn().user(request),
                        UserParts.EXTERNAL_ACCOUNTS, request.path("external_account_id"))));
    }

    private JsonNode refuse(FrontendRequest request) {
        frontend.signedIn().user(request);
        throw ApiException.refused(400, ApiError.of("oauth_provider_not_enabled", "no such provider",
                "The dev server talks to no provider, so no account can be connected."));
    }
}
