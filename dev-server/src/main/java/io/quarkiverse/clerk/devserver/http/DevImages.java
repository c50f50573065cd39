package io.quarkiverse.clerk.devserver.http;

import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.resource.Images;
import io.quarkiverse.clerk.devserver.store.Store;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** Shows pictures, without the secret key and to other sites too: the pages of applications have them in them. */
public record DevImages(Store store, Images images) implements Pages {

    @Override
    public void mount(Router router) {
        router.get(Images.PATH + ":id").handler(this::show);
    }

    private void show(RoutingContext context) {
        Images.Image image = store.atomically(() -> images.find(context.pathParam("id")))
                .orElseThrow(() -> ApiException.notFound("The image"));
        // Clerk's components ask as scripts do, even for what every page may show.
        context.response().putHeader("Access-Control-Allow-Origin", "*");
        Responses.image(context, image.contentType(), image.content());
    }
}
