package io.quarkiverse.clerk.deployment;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.microprofile.config.ConfigProvider;

import io.quarkiverse.clerk.config.ClerkBuildTimeConfig;
import io.quarkiverse.clerk.config.ClerkVariables;
import io.quarkiverse.clerk.devserver.ClerkDevServer;
import io.quarkus.deployment.IsDevServicesSupportedByLaunchMode;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.BuildSteps;
import io.quarkus.deployment.builditem.ApplicationArchivesBuildItem;
import io.quarkus.deployment.builditem.CuratedApplicationShutdownBuildItem;
import io.quarkus.deployment.builditem.DevServicesResultBuildItem;
import io.quarkus.deployment.builditem.HotDeploymentWatchedFileBuildItem;
import io.quarkus.deployment.builditem.LaunchModeBuildItem;
import io.quarkus.deployment.dev.devservices.DevServicesConfig;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.quarkus.vertx.http.deployment.HttpRootPathBuildItem;

/**
 * Starts the dev server where there is no key of a real instance. An owned dev service, which Quarkus would start and keep,
 * is not it: extensions that are built on Quarkus 3.27 cannot offer one to applications on 3.33.
 */
@BuildSteps(onlyIf = { IsDevServicesSupportedByLaunchMode.class, DevServicesConfig.Enabled.class })
class ClerkDevServicesProcessor {

    private static final String API_URL = "quarkus.clerk.api-url";
    private static final String SECRET_KEY = "quarkus.clerk.secret-key";
    private static final String PUBLISHABLE_KEY = "quarkus.clerk.publishable-key";
    private static final String PROXY_URL = "quarkus.clerk.proxy-url";
    /** As the environment variable CLERK_WEBHOOK_SIGNING_SECRET, which Clerk's SDKs read. */
    private static final String WEBHOOK_SECRET = "clerk.webhook-signing-secret";
    private static final String SIGN_IN_URL = "quarkus.clerk.sign-in-url";

    /** Outlives this object, so that the server with its users and sessions outlives a live reload. */
    private static final RunningDevServer SERVER = new RunningDevServer();

    /** Anything in it that changes is to be seen without a restart by hand. */
    @BuildStep
    HotDeploymentWatchedFileBuildItem watchSeed(ClerkBuildTimeConfig config) {
        return new HotDeploymentWatchedFileBuildItem(config.devservices().seed());
    }

    @BuildStep
    void devServer(ClerkBuildTimeConfig config, ApplicationArchivesBuildItem archives, HttpRootPathBuildItem root,
            LaunchModeBuildItem launchMode, CuratedApplicationShutdownBuildItem shutdown,
            BuildProducer<DevServicesResultBuildItem> devServices, BuildProducer<DevServerBuildItem> running) {
        if (config.devservices().enabled() && !hasKey()) {
            LaunchMode mode = launchMode.getLaunchMode();
            Optional<URI> own = UsedWebhooks.in(archives)
                    ? OwnWebhookUrl.of(mode, root.getRootPath(), ClerkDevServicesProcessor::configured)
                    : Optional.empty();
            var webhooks = WebhookSettings.of(config.devservices().webhooks(), own, ClerkDevServicesProcessor::configured);
            ClerkDevServer server = SERVER.start(DevServerSettings.of(config.devservices(), webhooks, mode), mode);
            shutdown.addCloseTask(SERVER::close, true);
            running.produce(new DevServerBuildItem(server));
            devServices.produce(devService("A stand-in for Clerk, inside this process", settings(server)));
        } else if (SERVER.close()) {
            // Quarkus goes on to use what a dev service has set until something else is said: the defaults, here.
            var defaults = new HashMap<>(ClerkVariables.DEFAULTS);
            defaults.keySet().retainAll(Set.of(API_URL, SECRET_KEY, PUBLISHABLE_KEY, PROXY_URL, SIGN_IN_URL));
            devServices.produce(devService("Stopped, because you have set a key of your own", defaults));
        }
    }

    private static Optional<String> configured(String property) {
        return ConfigProvider.getConfig().getOptionalValue(property, String.class).filter(value -> !value.isBlank());
    }

    private static Map<String, String> settings(ClerkDevServer server) {
        var settings = new HashMap<>(Map.of(API_URL, server.url(), SECRET_KEY, server.secretKey(),
                PUBLISHABLE_KEY, server.publishableKey()));
        server.webhooks().endpoint().ifPresent(endpoint -> settings.put(WEBHOOK_SECRET, endpoint.secret()));
        putUnlessSet(PROXY_URL, server.url(), settings);
        putUnlessSet(SIGN_IN_URL, server.signInUrl(), settings);
        return settings;
    }

    /**
     * The user's own value wins, under either name. What a dev service sets stands in for the default of a property, which is
     * where Clerk's name for it, such as CLERK_SIGN_IN_URL, is looked at: hence that is part of the new value.
     */
    private static void putUnlessSet(String property, String ours, Map<String, String> settings) {
        if (!ConfigUtils.isPropertyNonEmpty(property)) {
            settings.put(property, ClerkVariables.DEFAULTS.get(property).replace(":}", ":" + ours + "}"));
        }
    }

    private static DevServicesResultBuildItem devService(String description, Map<String, String> settings) {
        return DevServicesResultBuildItem.discovered().name(ClerkProcessor.FEATURE).description(description).config(settings)
                .build();
    }

    /** {@return whether the user has set any key, which means that the application belongs to a real instance} */
    private static boolean hasKey() {
        return Stream.of(SECRET_KEY, PUBLISHABLE_KEY, "quarkus.clerk.machine-secret-key", "quarkus.clerk.auth.jwt-key",
                "clerk.secret-key", "clerk.publishable-key", "clerk.machine-secret-key", "clerk.jwt-key")
                .anyMatch(ConfigUtils::isPropertyNonEmpty);
    }
}
