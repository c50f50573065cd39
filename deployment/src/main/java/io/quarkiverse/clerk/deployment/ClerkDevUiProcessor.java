package io.quarkiverse.clerk.deployment;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

import io.quarkiverse.clerk.devserver.ClerkDevServer;
import io.quarkus.deployment.IsLocalDevelopment;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.BuildSteps;
import io.quarkus.devui.spi.buildtime.BuildTimeActionBuildItem;
import io.quarkus.devui.spi.page.CardPageBuildItem;
import io.quarkus.devui.spi.page.Page;
import io.quarkus.devui.spi.page.PageBuilder;
import io.quarkus.runtime.annotations.Usage;
import io.quarkus.vertx.http.deployment.HttpRootPathBuildItem;

/** The card of the Dev UI and the pages that show and steer the dev server. */
@BuildSteps(onlyIf = IsLocalDevelopment.class)
class ClerkDevUiProcessor {

    static final String ACTION = "callDevServer";

    /** Of the running application, which alone knows its keys. */
    private static final String KEYS = "keys";

    private static final String DASHBOARD = "https://dashboard.clerk.com/";

    @BuildStep
    CardPageBuildItem card(Optional<DevServerBuildItem> running, HttpRootPathBuildItem root) {
        CardPageBuildItem card = new CardPageBuildItem();
        card.addBuildTimeData("applicationRoot", root.getRootPath());
        card.addPage(running.map(DevServerBuildItem::server).map(ClerkDevUiProcessor::signInPage)
                .orElseGet(ClerkDevUiProcessor::dashboard));
        running.map(DevServerBuildItem::server).map(ClerkDevUiProcessor::issuer).ifPresent(card::addPage);
        card.addPage(page("Instances", "instances", "plug"));
        card.addPage(page("Refusals", "refusals", "ban"));
        card.addPage(page("Decoder", "decoder", "magnifying-glass"));
        card.addPage(page("Users", "users", "user"));
        card.addPage(page("Organizations", "organizations", "building"));
        card.addPage(page("Tokens", "tokens", "key"));
        card.addPage(page("Messages", "messages", "envelope"));
        card.addPage(page("Webhooks", "webhooks", "tower-broadcast"));
        card.addPage(page("Controls", "controls", "clock"));
        return card;
    }

    private static PageBuilder<?> signInPage(ClerkDevServer server) {
        return Page.externalPageBuilder("Sign-in page").icon("font-awesome-solid:right-to-bracket")
                .url(server.signInUrl()).doNotEmbed()
                .staticLabel(URI.create(server.url()).getAuthority())
                .tooltip("The dev server at " + server.url() + " stands in for Clerk");
    }

    private static PageBuilder<?> issuer(ClerkDevServer server) {
        return Page.externalPageBuilder("Test keys").icon("font-awesome-solid:certificate")
                .url(server.url() + "/.well-known/jwks.json").doNotEmbed()
                .staticLabel(URI.create(server.issuer()).getHost())
                .tooltip(
                        "The application has test keys of this issuer, which is the dev server. Opens its public signing keys");
    }

    private static PageBuilder<?> dashboard() {
        return Page.externalPageBuilder("Clerk dashboard").icon("font-awesome-solid:arrow-up-right-from-square")
                .url(DASHBOARD).doNotEmbed().dynamicLabelJsonRPCMethodName(KEYS)
                .tooltip("No dev server runs: the application has a key of a real instance, or dev services are switched off");
    }

    private static PageBuilder<?> page(String title, String name, String icon) {
        return Page.webComponentPageBuilder().title(title).icon("font-awesome-solid:" + icon)
                .componentLink("qwc-clerk-" + name + ".js");
    }

    /** Made anew with each build, so that it goes on after a live reload, and after the dev server was started anew. */
    @BuildStep
    BuildTimeActionBuildItem action(Optional<DevServerBuildItem> running) {
        BuildTimeActionBuildItem actions = new BuildTimeActionBuildItem();
        actions.actionBuilder().methodName(ACTION)
                .description("Calls the Clerk dev server with its secret key.")
                .parameter(DevServerCalls.METHOD, "HTTP method")
                .parameter(DevServerCalls.PATH, "path under /v1/ or /dev/, and query")
                .parameter(DevServerCalls.BODY, "JSON; left out for none")
                .usage(Usage.onlyDevUI())
                .function(call(running))
                .build();
        return actions;
    }

    private static Function<Map<String, String>, CompletionStage<Map<String, Object>>> call(
            Optional<DevServerBuildItem> running) {
        if (running.isEmpty()) {
            return params -> CompletableFuture.completedFuture(DevServerCalls.noDevServer());
        }
        ClerkDevServer server = running.get().server();
        return new DevServerCalls(server.url(), server.secretKey())::call;
    }
}
