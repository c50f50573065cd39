package io.quarkiverse.clerk.devserver.resource.instance;

import static io.quarkiverse.clerk.devserver.api.Field.text;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.Fields;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.api.Listing;
import io.quarkiverse.clerk.devserver.api.Resource;
import io.quarkiverse.clerk.devserver.api.Route;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.store.Documents;

/** Redirect URLs: where mobile applications may be sent after a sign-in. */
public final class RedirectUrlResource implements Resource {

    private static final ObjectNode BLANK = Json.literal("""
            {"object": "redirect_url", "id": null, "url": null, "created_at": null, "updated_at": null}""");
    private static final Fields CREATE = Fields.of(text("url").required());
    private static final Listing LISTING = Listing.newestFirst();

    private final Documents urls;

    /** The redirect URLs of an instance. */
    public RedirectUrlResource(Instance instance) {
        this.urls = instance.store().documents("redirect_url");
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/v1/redirect_urls", request -> LISTING.page(urls.all(), request.query())
                        .asArrayOrData(request.query())),
                Route.post("/v1/redirect_urls", request -> create(request.body())),
                Route.get("/v1/redirect_urls/{id}", request -> urls.get(request.path("id"))),
                Route.delete("/v1/redirect_urls/{id}", request -> urls.delete(request.path("id"))));
    }

    private JsonNode create(ObjectNode body) {
        ObjectNode url = CREATE.fill(body, urls.draft("ru", BLANK));
        if (urls.by("url").first(url.path("url").textValue()).isPresent()) {
            throw ApiException.invalid(ApiError.taken("url"));
        }
        return urls.add(url);
    }
}
