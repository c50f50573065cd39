package io.quarkiverse.clerk.auth.vectors;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.auth.browser.BrowserOptionsBuilder;
import io.quarkiverse.clerk.auth.browser.FrontendApi;
import io.quarkiverse.clerk.auth.browser.SignInPages;

/** Replays where users are sent to sign in or up. */
final class RedirectReplayer implements Replayer {

    @Override
    public ObjectNode outcome(ObjectNode vectorCase) {
        var options = vectorCase.path("options");
        var pages = new SignInPages(BrowserOptionsBuilder.builder()
                .frontendApi(FrontendApi.of(options.path("publishableKey").asText(), null, null).orElseThrow())
                .signInUrl(options.path("signInUrl").textValue())
                .signUpUrl(options.path("signUpUrl").textValue())
                .build());
        var origin = options.path("baseUrl").asText();
        var returnUrl = vectorCase.path("args").path("returnBackUrl").textValue();
        var devBrowser = options.path("devBrowserToken").textValue();
        return Vectors.outcome("string").put("value", vectorCase.path("fn").asText().equals("redirectToSignIn")
                ? pages.signIn(origin, returnUrl, devBrowser)
                : pages.signUp(origin, returnUrl, devBrowser));
    }
}
