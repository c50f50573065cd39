package io.quarkiverse.clerk.devserver.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/**
 * Clerk's packages for browsers, at the paths of its Frontend API. They are those that npm has installed, whatever version is
 * asked for: the dev server fetches nothing from anywhere. Anybody may read them, as with Clerk, since anybody can at npm.
 *
 * @param nodeModules where npm installs packages; of several with the same package, the first counts
 */
public record NpmPages(List<Path> nodeModules) implements Pages {

    private static final Pattern FILE = Pattern.compile("/npm/(@clerk/[a-z0-9-]+)(?:@[^/]*)?/(.+)");

    /** Nothing else is served, such as what a developer has left lying there. */
    private static final Map<String, String> TYPES = Map.of(
            "js", "text/javascript; charset=utf-8",
            "mjs", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "json", "application/json",
            "map", "application/json");

    @Override
    public void mount(Router router) {
        router.get("/npm/*").handler(this::file);
    }

    private void file(RoutingContext context) {
        Matcher path = FILE.matcher(context.normalizedPath());
        // A browser asks for a script before the page can ask for anything, and shows who looks at its log this answer.
        HttpServerResponse response = context.response().putHeader("Access-Control-Allow-Origin", "*")
                .putHeader("Cross-Origin-Resource-Policy", "cross-origin");
        Optional<Path> found = path.matches() ? find(path.group(1), path.group(2)) : Optional.empty();
        if (found.isPresent()) {
            response.putHeader("Content-Type", TYPES.get(extension(found.get().toString())))
                    .putHeader("Cache-Control", "no-cache")
                    .putHeader("X-Content-Type-Options", "nosniff")
                    .sendFile(found.get().toString());
        } else {
            Responses.send(response, 404, "text/plain; charset=utf-8", help(path));
        }
    }

    private Optional<Path> find(String name, String file) {
        return TYPES.containsKey(extension(file))
                ? nodeModules.stream().flatMap(modules -> within(modules.resolve(name), file).stream()).findFirst()
                : Optional.empty();
    }

    /** The path is a stranger's: dots, links and the like must not lead out of the package (path traversal). */
    private static Optional<Path> within(Path directory, String file) {
        try {
            Path base = directory.toRealPath();
            Path found = base.resolve(file).toRealPath();
            return found.startsWith(base) && Files.isRegularFile(found) ? Optional.of(found) : Optional.empty();
        } catch (IOException | IllegalArgumentException notThere) {
            return Optional.empty();
        }
    }

    private static String extension(String file) {
        return file.substring(file.lastIndexOf('.') + 1);
    }

    private String help(Matcher path) {
        if (!path.matches()) {
            return "The dev server has packages of Clerk's at /npm/@clerk/PACKAGE@VERSION/FILE.\n";
        }
        String name = path.group(1);
        return nodeModules.stream().anyMatch(modules -> Files.isDirectory(modules.resolve(name)))
                ? name + " is installed, and has no such file.\n"
                : name + " is not installed. To have the dev server serve it, run\n\n  npm install " + name
                        + "\n\nin the application's directory. It looks in " + nodeModules + ".\n";
    }
}
