package io.quarkiverse.clerk.devserver;

import static java.util.stream.Collectors.joining;

import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.clerk.devserver.frontend.FrontendRoute;

/** The script of a page, or a person at the portal, who sends anything. Knows all ids. Notes what is answered badly. */
final class StrangeScript {

    /** What is only to be seen by whoever has the secret key. */
    static final String HIDDEN = "hidden thing";

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
    private static final Pattern ID = Pattern.compile("\"(([a-z]+)_([A-Za-z0-9]{20,}|acme|ann|bob|cleo))\"");
    private static final Pattern LOCAL = Pattern.compile("|/([^/].*)?|http://(localhost|127\\.0\\.0\\.1)(:\\d+)?([/?#].*)?");
    private static final String SCRIPT = "\"'><script>";
    /** How ids begin that stand in the place of a variable. */
    private static final Map<String, String> PREFIXES = Map.of("session_id", "sess", "sign_in_id", "sia", "sign_up_id", "sua",
            "organization_id", "org", "user_id", "user", "id", "idn", "domain_id", "orgdmn", "invitation_id", "orginv");
    /** More in one form is none that the server reads. */
    private static final int FIELDS_PER_FORM = 200;
    private static final int FILTERS = 5;

    private final ClerkDevServer server;
    private final Api api;
    private final Random random;
    private final Map<String, Set<String>> ids = new HashMap<>();
    private final Complaints complaints = new Complaints();
    private String browser = "";
    private int sent;

    StrangeScript(ClerkDevServer server, Random random) {
        this.server = server;
        this.api = new Api(server);
        this.random = random;
    }

    /** Whoever gets far with an operation: who is about to sign in or up, else somebody with a role. */
    void beFor(FrontendRoute route, String role) {
        if (!route.path().startsWith("/v1/client/sign_")) {
            beSomebody(role);
            return;
        }
        beNobody();
        if (!route.path().endsWith("s")) {
            Script own = new Script(api, browser);
            learn(own.post("/v1/client/sign_ins", Map.of("identifier", "bob@example.com", "strategy", "email_code")).text());
            learn(own.post("/v1/client/sign_ups", Map.of("email_address", "su" + ++sent + "@x.example")).text());
        }
    }

    /** Somebody who has not been here before, perhaps with a role in an organization. */
    void beSomebody(String role) {
        String user = api.post("/v1/users", """
                {"email_address": ["n%d@x.example"], "private_metadata": {"a": "%s"}}""".formatted(++sent, HIDDEN)).id();
        if (!role.isEmpty()) {
            api.post("/v1/organizations/org_acme/memberships",
                    "{\"user_id\": \"%s\", \"role\": \"%s\"}".formatted(user, role));
        }
        browser = new Visitor(api).signIn(user);
        learn(new Script(api, browser).get("/v1/client").text());
    }

    /** A browser in which nobody has signed in. */
    void beNobody() {
        browser = Script.inNewBrowser(api).devBrowser();
    }

    /** A browser that the server does not know; an empty text for one that says nothing. */
    void beUnknown(String token) {
        browser = token;
    }

    private void learn(String text) {
        Matcher found = ID.matcher(text);
        while (found.find()) {
            Set<String> known = ids.computeIfAbsent(found.group(2), missing -> new LinkedHashSet<>());
            known.remove(found.group(1));
            known.add(found.group(1));
        }
    }

    private List<String> ids(String variable) {
        return List.copyOf(ids.getOrDefault(PREFIXES.getOrDefault(variable, variable), Set.of("none")));
    }

    /** Mostly of others. */
    private String anyId(String variable) {
        return HostileValues.any(ids(variable), random);
    }

    /** The latest: mostly the browser's own. */
    private String ownId(String variable) {
        List<String> known = ids(variable);
        return known.get(known.size() - 1);
    }

    /** With ids that are the browser's own, as far as it has such. */
    String path(FrontendRoute route) {
        return fill(route.path(), this::ownId);
    }

    /** With something else in the place of one variable. */
    String pathWith(FrontendRoute route, String segment) {
        long variables = VARIABLE.matcher(route.path()).results().count();
        int[] spoilt = { variables == 0 ? -1 : random.nextInt((int) variables) };
        return fill(route.path(), variable -> spoilt[0]-- == 0 ? segment : anyId(variable));
    }

    private static String fill(String path, UnaryOperator<String> value) {
        return VARIABLE.matcher(path).replaceAll(match -> Matcher.quoteReplacement(value.apply(match.group(1))));
    }

    String right(FrontendRoute route) {
        return HostileScripts.RIGHT.getOrDefault(route.method() + " " + route.path(), "")
                .replace("#", String.valueOf(1000 + sent % 9000));
    }

    /** What the operation does not refuse as unknown, as far as it says so. */
    List<String> fields(FrontendRoute route) {
        List<String> known = new ArrayList<>(HostileWords.ALL);
        for (int from = 0; from < HostileWords.ALL.size(); from += FIELDS_PER_FORM) {
            String form = HostileWords.ALL.stream().skip(from).limit(FIELDS_PER_FORM).map(word -> word + "=")
                    .collect(joining("&"));
            JsonNode errors = exchange(request(route.method(), path(route), form, FORM)).body().path("errors");
            errors.forEach(error -> {
                if (error.path("message").asText().equals("unknown parameter")) {
                    known.remove(error.at("/meta/param_name").asText());
                }
            });
        }
        List<String> right = Stream.of(right(route).split("&")).map(field -> field.split("=")[0]).toList();
        return known.size() == HostileWords.ALL.size() ? right : known;
    }

    /** Sends what is right but for one field, which is there once or twice. */
    void sendSpoilt(FrontendRoute route, String field, String value) {
        String others = Stream.of(right(route).split("&")).filter(one -> !one.startsWith(field + "="))
                .map(one -> one + "&").collect(joining());
        String twice = random.nextInt(4) == 0 ? "&" + field + "=" + HostileValues.any(HostileValues.FORM, random) : "";
        send(route, path(route), others + field + "=" + value + twice);
    }

    int send(FrontendRoute route, String path, String form) {
        return note(route.method() + " " + route.path(), route.method(), path, form, FORM);
    }

    void sendAs(String type, FrontendRoute route, String body) {
        note(type + " " + route.method() + " " + route.path(), route.method(), path(route), body, type);
    }

    String query() {
        return IntStream.range(0, FILTERS).mapToObj(i -> HostileValues.any(HostileWords.ALL, random) + "="
                + HostileValues.any(HostileValues.QUERY, random)).collect(Collectors.joining("&", "?", ""));
    }

    /** At the portal. */
    void visit(String method, String path, String form) {
        note(method + " " + path, method, path, form, FORM);
    }

    private int note(String what, String method, String path, String body, String type) {
        Received answer = exchange(request(method, path, body, type));
        String all = what + " " + path + " " + body;
        complaints.note(answer, () -> exchange(request(method, path, body, type)), all);
        if (answer.text().contains("\"private_metadata\":") || answer.text().contains(HIDDEN)) {
            complaints.add("what is private is shown", all);
        }
        if (answer.text().startsWith("<!DOCTYPE") && answer.text().contains(SCRIPT)) {
            complaints.add("what was sent has become markup", all);
        }
        if (!LOCAL.matcher(answer.location()).matches()) {
            complaints.add("leads to " + answer.location(), all);
        }
        learn(answer.text());
        return answer.status();
    }

    /** Scripts send POST for all but GET, and say in the query which browser they are in; pages have a cookie. */
    private HttpRequest.Builder request(String method, String path, String body, String type) {
        boolean page = !path.startsWith("/v1/");
        String override = Set.of("GET", "POST").contains(method) ? "" : "&_method=" + method;
        String query = page || browser.isEmpty() ? ""
                : (path.contains("?") ? "&" : "?") + "__clerk_db_jwt=" + browser + override;
        HttpRequest.Builder request = Received.request(server, query.isEmpty() || method.equals("GET") ? method : "POST",
                path + query, body, type);
        return page ? request.header("Cookie", "__clerk_dev_portal_" + server.port() + "=" + browser)
                : request.header("Origin", Script.ORIGIN);
    }

    private Received exchange(HttpRequest.Builder request) {
        sent++;
        return Received.send(request);
    }

    void assertWellBehaved() {
        complaints.assertNone();
    }
}
