package io.quarkiverse.clerk.devserver.http;

import java.util.List;

import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.Query;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/**
 * The page that applications with old SDKs show instead of their own when they can't tell who a browser is. Clerk's loads its
 * script, which this server does not have: newer SDKs redirect to the handshake.
 */
public final class InterstitialPage implements Pages {

    /** Where it is, as in Clerk's API description. */
    public static final String PATH = "/v1/public/interstitial";

    /** One of them says which instance it is. */
    private static final List<String> INSTANCE = List.of("publishable_key", "frontend_api", "frontendApi");

    @Override
    public void mount(Router router) {
        router.get(PATH).handler(InterstitialPage::page);
    }

    private static void page(RoutingContext context) {
        Query query = Requests.query(context);
        if (INSTANCE.stream().allMatch(name -> query.first(name).isEmpty())) {
            throw ApiException.badRequest("publishable_key or frontend_api must be given.");
        }
        Responses.html(context, 200, """
                <!DOCTYPE html>
                <html lang="en">
                <head><meta charset="utf-8"><title>Clerk dev server</title></head>
                <body><p>The Clerk dev server has no front end. Use an SDK that redirects browsers to the handshake.</p></body>
                </html>
                """);
    }
}
