package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NpmPagesTest {

    private static final String SCRIPT = "window.Clerk = 'ä'";

    @TempDir
    Path project;

    private ClerkDevServer server;

    @BeforeEach
    void start() throws Exception {
        Path modules = project.resolve("node_modules");
        write(modules.resolve("@clerk/clerk-js/dist/clerk.browser.js"), SCRIPT);
        write(modules.resolve("@clerk/clerk-js/.env"), "SECRET=1");
        write(modules.resolve("@clerk/clerk-js/LICENSE"), "words");
        write(modules.resolve("@clerk/secret.js"), "secret");
        write(modules.resolve("other/index.js"), "other");
        write(project.resolve("secret.js"), "secret");
        Files.createSymbolicLink(modules.resolve("@clerk/clerk-js/dist/link.js"), project.resolve("secret.js"));
        for (String file : List.of("a.css", "a.json", "a.js.map", "a.mjs")) {
            write(project.resolve("webui/node_modules/@clerk/ui/" + file), file);
        }
        server = ClerkDevServer.start(DevServerOptions.defaults().withNodeModules(List.of(
                project.resolve("none"), modules, project.resolve("webui/node_modules"))), new TestKeys());
    }

    private static void write(Path file, String content) throws Exception {
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private HttpResponse<String> get(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.url() + path))
                .header("Origin", "https://app.example.com").build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    @ParameterizedTest
    @ValueSource(strings = { "@6", "@latest", "@6.40.0", "@1.0.0-beta.1", "" })
    void theInstalledVersionIsServedWhicheverIsAskedFor(String version) throws Exception {
        HttpResponse<String> answer = get("/npm/@clerk/clerk-js" + version + "/dist/clerk.browser.js");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(SCRIPT);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
    }

    @ParameterizedTest
    @CsvSource({ "a.css, text/css; charset=utf-8", "a.json, application/json", "a.js.map, application/json",
            "a.mjs, text/javascript; charset=utf-8" })
    void filesHaveTheirTypeAndMayBeInAnyOfTheDirectories(String file, String type) throws Exception {
        HttpResponse<String> answer = get("/npm/@clerk/ui@1/" + file);
        assertThat(answer.body()).isEqualTo(file);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue(type);
    }

    @Test
    void whatIsNotInstalledIsSaidToBeSo() throws Exception {
        HttpResponse<String> answer = get("/npm/@clerk/nextjs@6/dist/index.js");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/plain; charset=utf-8");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        assertThat(answer.body()).contains("npm install @clerk/nextjs\n", project.resolve("node_modules").toString());
    }

    @Test
    void aFileThatThePackageDoesNotHaveIsSaidToBeMissing() throws Exception {
        assertThat(get("/npm/@clerk/clerk-js@6/dist/none.js").body()).contains("is installed, and has no such file");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "/npm/@clerk/clerk-js@6/../secret.js", "/npm/@clerk/clerk-js@6/dist/../../secret.js",
            "/npm/@clerk/clerk-js@6/%2e%2e/secret.js", "/npm/@clerk/clerk-js@6/..%2fsecret.js",
            "/npm/@clerk/clerk-js@6/..%5csecret.js", "/npm/@clerk/clerk-js@6/%252e%252e/secret.js",
            "/npm/@clerk/clerk-js@6//../../../secret.js", "/npm/@clerk/clerk-js@6/dist/link.js",
            "/npm/@clerk/clerk-js@6/.env", "/npm/@clerk/clerk-js@6/LICENSE", "/npm/@clerk/clerk-js@6/dist",
            "/npm/@clerk/clerk-js@6/dist/", "/npm/@clerk/clerk-js@6/", "/npm/@clerk/clerk-js@6",
            "/npm/@clerk/../other@1/index.js", "/npm/other@1/index.js", "/npm/@clerk/@6/secret.js",
            "/npm/@clerk/..@6/other/index.js", "/npm/@clerk/.@6/secret.js", "/npm/@clerk/clerk-js@6/%00.js",
            "/npm/@clerk/clerk-js@6/dist/clerk.browser.js%00.css", "/npm//etc/passwd.js", "/npm/", "/npm" })
    void nothingElseIsServed(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).doesNotContain("SECRET", "words").isNotIn("secret", "other");
    }
}
