package io.quarkiverse.clerk.auth.http;

import jakarta.inject.Singleton;

import io.quarkus.vertx.http.runtime.VertxHttpBuildTimeConfig;
import io.vertx.ext.web.RoutingContext;

/**
 * Tells Quarkus' own endpoints, such as the Dev UI and health, from the application's. They are for whoever runs the
 * application, whom nobody must send to Clerk and back unless access to them is restricted.
 */
@Singleton
public class NonApplicationPaths {

    private final String root;

    NonApplicationPaths(VertxHttpBuildTimeConfig config) {
        root = resolve(config.rootPath(), config.nonApplicationRootPath());
    }

    boolean contains(RoutingContext context) {
        return contains(root, context.normalizedPath());
    }

    static boolean contains(String root, String path) {
        return !root.isEmpty() && (path.equals(root) || path.startsWith(root + "/"));
    }

    /** {@return the root without a slash at its end; empty if Quarkus' endpoints stand among those of the application} */
    static String resolve(String rootPath, String nonApplicationRootPath) {
        var root = withoutSlash(rootPath);
        var nonApplication = withoutSlash(
                nonApplicationRootPath.startsWith("/") ? nonApplicationRootPath : root + "/" + nonApplicationRootPath);
        return nonApplication.equals(root) ? "" : nonApplication;
    }

    private static String withoutSlash(String path) {
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }
}
