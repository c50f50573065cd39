package io.quarkiverse.clerk.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import io.quarkiverse.clerk.devserver.ClerkDevServer;
import io.quarkiverse.clerk.devserver.DevServerOptions;

/** What the documentation says of the Frontend API of the dev server is so: what is there, and where it stops. */
class FrontendTableTest {

    private static final int NOT_IMPLEMENTED = 501;
    private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");
    private static final Pattern ROW = Pattern.compile("^\\|((?:`\\+?(?:[A-Z]+ )?/[^`]+`(?:, )?)+)\\n\\|\\S.*\\n$",
            Pattern.MULTILINE);
    private static final Pattern PATH = Pattern.compile("`\\+?([^`+]+)\\+?`");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static ClerkDevServer server;
    private static String browser;
    private static List<String> there;
    private static List<String> missing;

    @BeforeAll
    static void start() throws Exception {
        there = paths("frontend-api");
        missing = paths("frontend-api-stops");
        server = ClerkDevServer.start(DevServerOptions.defaults());
        browser = new ObjectMapper().readTree(ask("POST", "/v1/dev_browser").body()).path("id").asText();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static List<String> paths(String table) {
        var text = Page.named("develop-without-clerk.adoc").find(Pattern.compile(
                "^\\[#" + table + "]$.*?^\\|===$(.*?)^\\|===$", Pattern.MULTILINE | Pattern.DOTALL));
        assertThat(text).as(table).hasSize(1);
        return ROW.matcher(text.get(0).group(1)).results()
                .flatMap(row -> PATH.matcher(row.group(1)).results()).map(path -> path.group(1)).toList();
    }

    /** As a page's script asks that is in a browser the server knows, or, for API keys, that has a session token. */
    private static HttpResponse<String> ask(String method, String path) {
        var url = server.url() + path.replace("/*", "/none").replaceAll("\\{[^}]+}", "none") + "?__clerk_db_jwt=" + browser;
        var request = HttpRequest.newBuilder(URI.create(url)).method(method, BodyPublishers.noBody());
        if (path.startsWith("/api_keys")) {
            request.header("Authorization", "Bearer " + server.sessionToken("ann"));
        }
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static boolean answers(String method, String path) {
        return ask(method, path).statusCode() != NOT_IMPLEMENTED;
    }

    @Test
    void whatIsSaidToBeMissingIs() {
        assertThat(missing).hasSizeGreaterThan(20).doesNotHaveDuplicates().allSatisfy(
                listed -> assertThat(methods(listed)).as(listed).noneMatch(method -> answers(method, path(listed))));
    }

    @Test
    void whatIsSaidToBeThereIs() {
        assertThat(there).hasSizeGreaterThan(20).doesNotHaveDuplicates().allSatisfy(
                listed -> assertThat(methods(listed)).as(listed).anyMatch(method -> answers(method, path(listed))));
    }

    @Test
    void everyOperationOfClerksIsInOneOfTheTables() {
        var operations = clerks();
        assumeThat(operations).isPresent();
        var wrong = new ArrayList<String>();
        var used = new ArrayList<String>();
        for (var operation : operations.orElseThrow()) {
            var method = operation.split(" ")[0];
            var path = operation.split(" ")[1];
            var stops = missing.stream().filter(listed -> covers(listed, method, path)).toList();
            var most = Stream.concat(there.stream(), missing.stream()).filter(listed -> covers(listed, method, path))
                    .max(Comparator.comparingInt(listed -> path(listed).length())).orElse("");
            var answered = answers(method, path);
            if (stops.size() != (answered ? 0 : 1) || answered != there.contains(most)) {
                wrong.add((answered ? "answers: " : "is missing: ") + operation + " " + stops);
            }
            used.addAll(stops);
            used.add(most);
        }
        assertThat(wrong).isEmpty();
        assertThat(used).containsAll(there).containsAll(missing);
    }

    /** Few are listed with a method. */
    private static Set<String> methods(String listed) {
        return listed.startsWith("/") ? METHODS : Set.of(listed.split(" ")[0]);
    }

    private static String path(String listed) {
        return listed.substring(listed.indexOf('/'));
    }

    /** It is the path or, in most cases, above it. Variables have other names here and there. */
    private static boolean covers(String listed, String method, String path) {
        var below = listed.endsWith("/*");
        var segments = segments(path(below ? listed.substring(0, listed.length() - 2) : listed));
        var others = segments(path);
        return methods(listed).contains(method) && others.size() >= segments.size() + (below ? 1 : 0)
                && others.subList(0, segments.size()).equals(segments);
    }

    private static List<String> segments(String path) {
        return Arrays.asList(path.replaceAll("\\{[^}]+}", "{}").split("/"));
    }

    /** The operations of Clerk's file, which is not part of this repository but may lie beside it. */
    private static Optional<List<String>> clerks() {
        var set = System.getProperty("clerk.openapi.frontend");
        var file = Path.of(set != null ? set : "../../shared/clerk-openapi/fapi-2026-05-12.yml");
        if (set == null && !Files.exists(file)) {
            System.err.println("**** SKIPPED: the tables of the Frontend API are not checked against Clerk's file; "
                    + "-Dclerk.openapi.frontend=<file> says where it is");
            return Optional.empty();
        }
        try {
            JsonNode paths = new YAMLMapper().readTree(file.toFile()).path("paths");
            return Optional.of(paths.properties().stream().flatMap(path -> path.getValue().properties().stream()
                    .map(operation -> operation.getKey().toUpperCase(Locale.ROOT)).filter(METHODS::contains)
                    .map(method -> method + " " + path.getKey())).toList());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
