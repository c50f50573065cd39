package io.quarkiverse.clerk.devserver.frontend;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;

import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.browser.DevBrowser;

/** The browser itself, and its client. */
public record BrowserClientResource(Frontend frontend) implements FrontendResource {

    private static final String CLIENT = "/v1/client";

    @Override
    public List<FrontendRoute> routes() {
        return List.of(
                FrontendRoute.post("/v1/dev_browser", request -> Json.object().put("object", "dev_browser")
                        .put("id", frontend.browsers().create().token())).bare(),
                FrontendRoute.get(CLIENT, request -> client(request.browser().clientId(), request)).withoutClient(),
                FrontendRoute.put(CLIENT, this::create).withoutClient(),
                FrontendRoute.post(CLIENT, this::create).withoutClient(),
                FrontendRoute.delete(CLIENT, request -> finishAll(request, "ended")).withoutClient(),
                FrontendRoute.delete(CLIENT + "/sessions", request -> finishAll(request, "removed")).withoutClient());
    }

    private JsonNode create(FrontendRequest request) {
        return client(frontend.browsers().client(request.browser()), request);
    }

    private JsonNode finishAll(FrontendRequest request, String status) {
        DevBrowser browser = request.browser();
        frontend.browsers().finishAll(browser, status);
        return client(browser.clientId(), request);
    }

    private JsonNode client(String clientId, FrontendRequest request) {
        return clientId == null ? NullNode.instance : frontend.views().client(clientId, request.origin());
    }
}
