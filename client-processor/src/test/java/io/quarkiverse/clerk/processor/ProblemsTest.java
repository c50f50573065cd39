package io.quarkiverse.clerk.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemsTest {

    private static final String CLIENT = """
            import io.quarkiverse.clerk.client.*;
            import jakarta.ws.rs.*;
            import java.util.*;
            import java.util.stream.Stream;

            @io.quarkiverse.clerk.client.calls.ClientRoot
            interface Client {
                Group group();
                %s
            }

            interface Group {
                %s
            }
            """;

    static Stream<Arguments> groups() {
        return Stream.of(
                problem("@Path(\"/loaves\") String list();",
                        "Group.list has no HTTP method: annotate it with @GET, @POST, @PUT, @PATCH or @DELETE"),
                problem("@GET String list();",
                        "Group.list has no path: annotate it with @Path and the whole path below /v1"),
                problem("@GET @Path(\"/loaves/{loaf}\") String get(String loaf);",
                        "Group.get has {loaf} in its path and no parameter for it: add @PathParam(\"loaf\") String"),
                problem("@GET @Path(\"/loaves\") String get(@PathParam(\"loaf\") String loaf);",
                        "Group.get has a parameter for {loaf}, which is not in its path: correct one of them"),
                problem("@GET @Path(\"/loaves/{loaf}\") String get(@PathParam(\"loaf\") int number);",
                        "Group.get has a path parameter number that is neither a String nor an enum: make it a String"),
                problem("default String best() { return null; }",
                        "Group.best is a default method, of which no twin can be made: annotate it with @PagesOf, or move it"),
                problem("@PagesOf(\"list\") default List<String> all() { return null; }",
                        "Group.all walks through pages, but returns no Stream<T>: make it return one"),
                problem("""
                        @GET @Path("/loaves") List<String> list(@BeanParam String query);
                        @PagesOf("list") default Stream stream(String query) { return null; }""",
                        "Group.stream walks through pages, but returns no Stream<T>: make it return one"),
                problem("@PagesOf(\"list\") default Stream<String> stream() { return null; }",
                        "Group.stream has @PagesOf(\"list\"), but there is no operation list with the same parameters: "
                                + "correct the name, or the parameters"),
                problem("@PagesOf(\"stream\") default Stream<String> stream(String query) { return null; }",
                        "Group.stream has @PagesOf(\"stream\"), but there is no operation stream with the same parameters: "
                                + "correct the name, or the parameters"),
                problem("""
                        static List<String> list(String query) { return null; }
                        @PagesOf("list") default Stream<String> stream(String query) { return null; }""",
                        "Group.stream has @PagesOf(\"list\"), but there is no operation list with the same parameters: "
                                + "correct the name, or the parameters"),
                problem("""
                        @GET @Path("/loaves") List<String> list(@BeanParam String query);
                        @PagesOf("list") default Stream<String> stream(int query) { return null; }""",
                        "Group.stream has @PagesOf(\"list\"), but there is no operation list with the same parameters: "
                                + "correct the name, or the parameters"),
                problem("""
                        @GET @Path("/loaves") String list(@BeanParam String query);
                        @PagesOf("list") default Stream<String> stream(String query) { return null; }""",
                        "Group.list is walked through, but returns neither a List nor a Page: make it return one of them"),
                problem("""
                        @GET @Path("/loaves") List<String> list(String query);
                        @PagesOf("list") default Stream<String> stream(String query) { return null; }""",
                        "Group.list is walked through, but has no query: add one with @BeanParam"));
    }

    private static Arguments problem(String members, String message) {
        return Arguments.of(members, message);
    }

    @ParameterizedTest
    @MethodSource("groups")
    void aGroupThatBreaksAConventionIsAnErrorThatSaysHowToPutItRight(String group, String message, @TempDir Path folder)
            throws IOException, URISyntaxException {
        assertThat(errors(compile(folder, "", group))).containsExactly(message);
    }

    static Stream<Arguments> clients() {
        return Stream.of(
                problem("String name();",
                        "Client.name does not return a group: make it return the interface with the group's operations"),
                problem("Group again();",
                        "Client.again returns a second group Group: remove it, or rename its interface"),
                problem("Others.Group others(); interface Others { interface Group { } }",
                        "Client.others returns a second group Group: remove it, or rename its interface"),
                problem("default Client withPatience() { return this; }",
                        "Client.withPatience is a default method, of which no twin can be made: tell MutinyTwin how, or move it"));
    }

    @ParameterizedTest
    @MethodSource("clients")
    void aClientThatBreaksAConventionIsAnErrorThatSaysHowToPutItRight(String client, String message, @TempDir Path folder)
            throws IOException, URISyntaxException {
        assertThat(errors(compile(folder, client, ""))).containsExactly(message);
    }

    @Test
    void allProblemsAreReportedAtOnceAndWhereTheyAre(@TempDir Path folder) throws IOException, URISyntaxException {
        var compilation = compile(folder, "", "@GET String list();\n@Path(\"/loaves\") String bake();");

        assertThat(compilation.errors())
                .extracting(error -> error.getMessage(Locale.ROOT).split(" ")[0] + " " + error.getLineNumber())
                .containsExactly("Group.list 13", "Group.bake 14");
    }

    @Test
    void nothingIsWrittenWhileSomethingIsWrong(@TempDir Path folder) throws IOException, URISyntaxException {
        var compilation = compile(folder, "", "@GET String list();");

        assertThat(Files.exists(compilation.classes().resolve("MutinyGroup.java"))).isFalse();
    }

    private static Compilation compile(Path folder, String client, String group) throws IOException, URISyntaxException {
        return Compilation.of(folder, "Client", CLIENT.formatted(client, group));
    }

    private static Stream<String> errors(Compilation compilation) {
        return compilation.errors().stream().map(error -> error.getMessage(Locale.ROOT));
    }
}
