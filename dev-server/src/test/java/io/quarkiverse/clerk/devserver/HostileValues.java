package io.quarkiverse.clerk.devserver;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

/** What strangers send where something else is expected. As JSON text: not all of it can be made with a JSON library. */
final class HostileValues {

    /** As a field of a body, it is as deep as the server reads. */
    private static final int DEPTH = 99;
    private static final int LONG = 100_000;

    private static final int MANY = 20_000;

    /** In the place of any value of a body. */
    static final List<String> JSON = List.of("null", "true", "\"\"", "\" \"", "\"x\"", "0", "-1", "1.5", "1e400", "-1e400",
            "1e-400", "9007199254740993", "9223372036854775807", "-9223372036854775808", "123456789012345678901234567890",
            "1".repeat(900), "[]", "{}", "[null]", "[\"\"]", "[1, \"a\", null, {}, [[]], 1e400]", "{\"\": {\"\": []}}",
            "{\"a.b\": 1, \"$ref\": \"#\", \"__proto__\": {}, \"object\": \"user\", \"id\": 7, \"\\u0000\": 1, \"\\ud800\": 2}",
            "\"\\ud800\"", "\"\\u0000\\u0007\\u2028\\u202e\"", "\"%00%s%n{0}{{user.id}}${x}\"",
            "\"\\uD83D\\uDE00@\\u00e9.example\"",
            "\"user_ann\"", "\"org_acme\"", "\"mch_worker\"", "[\"user_ann\", \"user_ann\"]", "\"-9999-01-01T00:00:00Z\"",
            "\"+999999999-12-31T23:59:59Z\"", "\"http://[::1\"", "\"http://a b/%zz\"", "\"javascript:alert(1)\"",
            "\"a@b\"", "\"+15550009999\"", "\"*@*.example\"", "\"(a+)+$\"", "\"" + "a".repeat(LONG) + "\"",
            "\"" + "a@".repeat(LONG) + "\"", "\"" + "a.".repeat(LONG) + "a\"", "\"" + "<".repeat(LONG) + "\"",
            "\"" + "\u0301\u0323".repeat(LONG) + "\"", "\"" + "{{".repeat(LONG) + "\"", "\"" + "{{user}}".repeat(LONG) + "\"",
            many("x%d"), many("m%d@x.example"), many("+1555%07d"), many("org:r%d"), "\"" + " ".repeat(LONG) + "\"",
            "[".repeat(DEPTH) + "]".repeat(DEPTH),
            "{\"a\":".repeat(DEPTH) + "1" + "}".repeat(DEPTH), "[" + "\"x\",".repeat(LONG) + "\"x\"]");

    /** Long, deep, many: what stops servers rather than what they refuse. In the place of every value. */
    static final List<String> HEAVY = List.of("\"" + "a.".repeat(LONG) + "a\"", "[\"" + "a.".repeat(LONG) + "a\"]",
            "{\"a\":".repeat(DEPTH) + "1" + "}".repeat(DEPTH));

    /** In the place of a whole body. */
    static final List<String> BODIES = List.of("", " ", "null", "[]", "7", "\"x\"", "[[]]", "[null]", "{", "{]", "{\"a\":1}{}",
            "\ufeff{}", "{\"\":null}", "{\"\\ud800\":1}", "{\"a\":1,\"a\":2}", "{\"id\":\"user_ann\",\"object\":\"user\"}",
            "[".repeat(LONG), "{\"a\":".repeat(LONG), "1".repeat(LONG), "NaN", "{a:1}");

    /** In the place of a variable of the path, encoded. */
    static final List<String> SEGMENTS = List.of("%20", "%00", "..%2f", "%2e%2e", ".", "*", "a".repeat(3000), "%F0%9F%98%80",
            "%ff", "%ED%A0%80", "user_ann", "org_acme", "mch_worker", "role_admin", "null", "-1", "%7Buser_id%7D", "a%0d%0ab",
            "%25");

    /** In the place of a value of a query, encoded. */
    static final List<String> QUERY = List.of("", "%20", "%00", "-1", "0", "1", "1.0", "1e3", "1e400", "1e999999999",
            "-1e999999999",
            "9223372036854775807", "-9223372036854775808", "9223372036854775808", "null", "true", "false", "TRUE", "-", "%2B",
            "%2B%2B",
            "-created_at", "created_at", "name", "-name", "user_ann", "-user_ann", "org_acme", "mch_worker", "%ff", "%ED%A0%80",
            "%F0%9F%98%80",
            "a".repeat(2000), "a%26b%3Dc", "[]", "%7B%7D", "active", "email", "(a%2B)%2B$", "2147483648", "500");

    /** In the place of a value of a form, encoded or in a way that nobody encodes. */
    static final List<String> FORM = Stream.concat(
            Stream.concat(QUERY.stream(), JSON.stream().map(HostileValues::encoded)),
            Stream.of("%", "%zz", "%u0041", "%f", "+", "=", "a=b=c", ";", "\u0000", "%e2%80%ae", "%0d%0aSet-Cookie:%20a=b",
                    "%22%27%3E%3Cscript%3E", "%ef%bf%bf", "a".repeat(70_000), "%41".repeat(30_000),
                    "https%3A%2F%2Fevil.example%2F", "%2F%2Fevil.example", "javascript%3Aalert(1)"))
            .toList();

    private HostileValues() {
    }

    private static String many(String format) {
        return IntStream.range(0, MANY).mapToObj(i -> "\"" + format.formatted(i) + "\"")
                .collect(Collectors.joining(",", "[", "]"));
    }

    /** A text without its quotation marks, anything else as it is. */
    private static String encoded(String json) {
        JsonNode value = Api.json(json);
        return URLEncoder.encode(value.isTextual() ? value.textValue() : json, UTF_8);
    }

    static <T> T any(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
