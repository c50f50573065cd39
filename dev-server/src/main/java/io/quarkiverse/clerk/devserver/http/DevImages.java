package io.quarkiverse.clerk.devserver.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.resource.Avatar;
import io.quarkiverse.clerk.devserver.resource.Images;
import io.quarkiverse.clerk.devserver.store.Store;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** Shows pictures, without the secret key and to other sites too: the pages of applications have them in them. */
public record DevImages(Store store, Images images) implements Pages {

    @Override
    public void mount(Router router) {
        router.get(Avatar.PATH).handler(DevImages::draw);
        router.get(Images.PATH + ":id").handler(this::show);
    }

    private static void draw(RoutingContext context) {
        MultiMap query = context.queryParams();
        Avatar avatar = new Avatar(query.contains(Avatar.ID) ? query.get(Avatar.ID) : "",
                query.contains(Avatar.INITIALS) ? query.get(Avatar.INITIALS) : "");
        Responses.image(context, "image/svg+xml", avatar.svg().getBytes(UTF_8));
    }

    private void show(RoutingContext context) {
        Images.Image image = store.atomically(() -> images.find(context.pathParam("id")))
                .orElseThrow(() -> ApiException.notFound("The image"));
        Responses.image(context, image.contentType(), image.content());
    }
}
