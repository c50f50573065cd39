package io.quarkiverse.clerk.devserver;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Knows the secret key, some ids, and every word in the server's source code. Notes what is answered badly. */
final class Stranger {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
    private static final Pattern ID_OF = Pattern.compile("<([^>]+)>");
    /** Where the variable does not stand behind the name of its kind. */
    private static final Map<String, String> KINDS = Map.of("user_id", "users", "permission_id", "organization_permissions",
            "other_machine_id", "machines");
    private static final String MARK = "@@";
    private static final int FILTERS = 5;
    private static final List<String> PAGING = List.of("limit", "offset", "order_by", "starting_after", "paginated", "query",
            "user_id", "organization_id", "status");

    private final ClerkDevServer server;
    private final Random random;
    private final Map<String, Set<String>> ids = new HashMap<>();
    private final Complaints complaints = new Complaints();
    private int sent;

    Stranger(ClerkDevServer server, Random random) {
        this.server = server;
        this.random = random;
        know("users", "user_ann", "user_bob", "user_cleo");
        know("organizations", "org_acme");
        know("machines", "mch_worker");
        know("templates", "email", "sms");
        know("templates/slug", "verification_code", "invitation");
        know("users/oauth_access_tokens", "oauth_google");
    }

    /** The same one at another server, which has what the first one had. */
    Stranger(ClerkDevServer server, Random random, Stranger before) {
        this(server, random);
        ids.putAll(before.ids);
    }

    private void know(String kind, String... more) {
        ids.computeIfAbsent(kind, missing -> new LinkedHashSet<>()).addAll(List.of(more));
    }

    /** Makes one of each kind. */
    void settleIn() {
        rememberWhatIsThere();
        for (int i = 0; i < 3; i++) {
            settle();
        }
        rememberWhatIsThere();
    }

    private void settle() {
        HostileBodies.RIGHT.forEach((operation, body) -> {
            String method = operation.split(" ")[0];
            String path = operation.split(" ")[1];
            if (method.equals("POST")) {
                send(new DevServerOperation(method, path, null), fill(path, variable -> id(variable)), fill(body));
                rememberList(kind(path));
            }
        });
    }

    void rememberWhatIsThere() {
        server.operations().stream().filter(operation -> operation.method().equals("GET"))
                .map(DevServerOperation::path).filter(path -> !path.endsWith("}")).forEach(path -> rememberList(kind(path)));
    }

    private void rememberList(String kind) {
        String path = server.operations().stream().map(DevServerOperation::path)
                .filter(one -> kind(one).equals(kind) && !one.endsWith("}")).findFirst().orElse("");
        JsonNode answer = exchange("GET", fill(path, this::id) + "?limit=100", "", "application/json").body();
        JsonNode list = answer.isArray() ? answer : answer.path("data");
        list.forEach(item -> know(kind, item.path("id").asText()));
        answer.path("subscription_items").forEach(item -> know("billing/subscription_items", item.path("id").asText()));
    }

    /** The fixed parts of a path. */
    private static String kind(String path) {
        return Stream.of(path.split("/")).skip(2).filter(part -> !part.startsWith("{")).collect(Collectors.joining("/"));
    }

    /** The path with ids that mostly exist. */
    String path(DevServerOperation operation) {
        return fill(operation.path(), this::id);
    }

    /** The same with something else in the place of one variable. */
    String pathWith(DevServerOperation operation, String segment) {
        long variables = VARIABLE.matcher(operation.path()).results().count();
        int[] spoilt = { variables == 0 ? -1 : random.nextInt((int) variables) };
        return fill(operation.path(), kind -> spoilt[0]-- == 0 ? segment : id(kind));
    }

    private String fill(String path, UnaryOperator<String> value) {
        Matcher variables = VARIABLE.matcher(path);
        return variables.replaceAll(match -> Matcher.quoteReplacement(value.apply(kindOf(path, match))));
    }

    private static String kindOf(String path, MatchResult variable) {
        String before = kind(path.substring(0, variable.start()));
        if (variable.group(1).equals("slug")) {
            return "templates/slug";
        }
        return KINDS.getOrDefault(variable.group(1), before);
    }

    private String id(String kind) {
        return HostileValues.any(List.copyOf(ids.getOrDefault(kind, Set.of("none"))), random);
    }

    /** A body that the operation takes. */
    String right(DevServerOperation operation) {
        return operation.method().equals("GET") ? ""
                : fill(HostileBodies.RIGHT.getOrDefault(operation.method() + " " + operation.path(), "{}"));
    }

    private String fill(String body) {
        return ID_OF.matcher(body.replace("#", String.valueOf(1000 + sent)))
                .replaceAll(match -> Matcher.quoteReplacement(id(match.group(1))));
    }

    /** The status of the answer to what is right. */
    int sendRight(DevServerOperation operation) {
        return send(operation, path(operation), right(operation));
    }

    /** The status of the answer to a GET. */
    int read(String path) {
        return send(new DevServerOperation("GET", path, null), path, "");
    }

    /** The fields that the operation does not refuse as unknown. */
    List<String> fields(DevServerOperation operation) {
        String all = HostileWords.ALL.stream().map(word -> "\"" + word + "\": null").collect(Collectors.joining(", "));
        String body = "{" + all + "}";
        if (right(operation).startsWith("[")) {
            body = "[" + body + "]";
        }
        Set<String> known = new TreeSet<>(HostileWords.ALL);
        JsonNode errors = exchange(operation.method(), path(operation), body, "application/json").body().path("errors");
        errors.forEach(error -> {
            if (error.path("message").asText().equals("unknown parameter")) {
                known.remove(error.at("/meta/param_name").asText());
            }
        });
        Set<String> right = new TreeSet<>();
        JsonNode example = Api.json(right(operation));
        (example.isArray() ? example.path(0) : example).fieldNames().forEachRemaining(right::add);
        // It does not look at fields, or not before it is content with the rest.
        return List.copyOf(known.size() == HostileWords.ALL.size() ? right : known);
    }

    /** Sends what is right but for one field, or something within it. */
    void sendSpoilt(DevServerOperation operation, String field, String value) {
        JsonNode body = Api.json(right(operation));
        ObjectNode object = (ObjectNode) (body.isArray() ? body.get(0) : body);
        object.put(field, MARK);
        send(operation, path(operation), body.toString().replace("\"" + MARK + "\"", value));
    }

    /** A query of several filters. */
    String query() {
        return IntStream.range(0, FILTERS)
                .mapToObj(i -> HostileValues.any(i % 2 == 0 ? PAGING : HostileWords.ALL, random) + "="
                        + HostileValues.any(HostileValues.QUERY, random))
                .collect(Collectors.joining("&", "?", ""));
    }

    int send(DevServerOperation operation, String path, String body) {
        return note(operation, path, body, "application/json");
    }

    void sendForm(DevServerOperation operation, String form) {
        note(operation, path(operation), form, "multipart/form-data; boundary=b");
    }

    private int note(DevServerOperation operation, String path, String body, String type) {
        Received answer = exchange(operation.method(), path, body, type);
        complaints.note(answer, () -> exchange(operation.method(), path, body, type),
                operation.method() + " " + operation.path() + " " + path + " " + body);
        if (answer.status() < 300 && operation.method().equals("POST") && answer.body().has("id")) {
            know(kind(operation.path()), answer.body().path("id").asText());
        }
        return answer.status();
    }

    private Received exchange(String method, String path, String body, String type) {
        sent++;
        return Received.send(server, method, path, body, type);
    }

    void assertWellBehaved() {
        complaints.assertNone();
    }
}
