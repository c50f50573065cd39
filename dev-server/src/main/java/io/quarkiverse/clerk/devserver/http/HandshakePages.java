package io.quarkiverse.clerk.devserver.http;

import java.util.Optional;

import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.api.Query;
import io.quarkiverse.clerk.devserver.browser.Handshakes;
import io.quarkiverse.clerk.devserver.browser.ReturnUrl;
import io.quarkiverse.clerk.devserver.resource.session.JwksResource;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/**
 * The part of Clerk's Frontend API that needs no script: what browsers are redirected to. They come from other sites, for
 * localhost is another one than 127.0.0.1; {@link ReturnUrl} keeps what they are told on this machine.
 *
 * @see <a href="https://clerk.com/docs/reference/frontend-api">Frontend API reference</a>
 */
public record HandshakePages(Handshakes handshakes, JwksResource jwks) implements Pages {

    @Override
    public void mount(Router router) {
        router.get("/v1/client/handshake").handler(this::handshake);
        router.get("/.well-known/jwks.json").handler(context -> Responses.json(context, 200, Json.write(jwks.published())));
    }

    private void handshake(RoutingContext context) {
        Query query = Requests.query(context);
        // Here an empty parameter says something else than none: that no organization is to be active.
        Optional<String> organization = query.all("organization_id").stream().findFirst();
        boolean asNonce = query.first("format").filter("nonce"::equals).isPresent();
        Responses.redirect(context, 307, handshakes.answer(ReturnUrl.of(query.first("redirect_url")),
                query.first(Handshakes.DEV_BROWSER), organization, asNonce));
    }
}
