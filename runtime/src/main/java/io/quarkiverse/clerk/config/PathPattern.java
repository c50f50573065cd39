package io.quarkiverse.clerk.config;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern for paths, as Clerk's middleware for JavaScript has them: {@code :name} for a segment, a regular expression in
 * parentheses for anything else, each with {@code ?}, {@code *} or {@code +} behind it if it may be absent or repeated. Case
 * does not matter, nor does a slash at the end.
 */
public final class PathPattern {

    private static final Pattern PART = Pattern.compile(
            "\\\\(?<escaped>.)|(?<prefix>[/.]?)(?::(?<name>\\w+)(?:\\((?<named>[^()?][^()]*)\\))?|\\((?<regex>[^()?][^()]*)\\))"
                    + "(?<modifier>[?*+]?)|(?<special>[:(){}?*+])|(?<text>.)",
            Pattern.DOTALL);

    /** A path that matches takes a few steps for each character; more are a stranger's try to keep the server busy. */
    private static final int MAXIMUM_STEPS = 100_000;

    private final String source;
    private final Pattern pattern;
    private final Map<String, Integer> groups = new LinkedHashMap<>();

    private PathPattern(String source) {
        this.source = source;
        var regex = new StringBuilder();
        var part = PART.matcher(source);
        int group = 0;
        while (part.find()) {
            if (part.group("special") != null) {
                throw new IllegalArgumentException("a pattern with a stray " + part.group("special"));
            }
            var literal = part.group("escaped") != null ? part.group("escaped") : part.group("text");
            if (literal != null) {
                regex.append(Pattern.quote(literal));
            } else {
                group++;
                if (part.group("name") != null && groups.put(part.group("name"), group) != null) {
                    throw new IllegalArgumentException("a pattern with :" + part.group("name") + " twice");
                }
                regex.append(parameter(part));
            }
        }
        this.pattern = compile(regex.append("/?").toString());
    }

    /**
     * Compiles a pattern.
     *
     * @param pattern the pattern, such as {@code /orgs/:slug/(.*)}
     * @return the pattern; never null
     * @throws IllegalArgumentException if it is none; the message says what it is
     */
    public static PathPattern of(String pattern) {
        return new PathPattern(pattern);
    }

    /**
     * Matches a path.
     *
     * @param path the path, encoded as it was sent
     * @return the values of the named parts, encoded likewise; empty if the path does not match
     */
    public Optional<Map<String, String>> match(String path) {
        var matcher = pattern.matcher(new BoundedText(path, MAXIMUM_STEPS));
        if (!matches(matcher)) {
            return Optional.empty();
        }
        var values = new HashMap<String, String>();
        groups.forEach((name, group) -> {
            if (matcher.group(group) != null) {
                values.put(name, matcher.group(group));
            }
        });
        return Optional.of(values);
    }

    /** The path comes from a stranger, who may make it as long, and as nearly a match, as a server reads it. */
    private static boolean matches(Matcher matcher) {
        try {
            return matcher.matches();
        } catch (StackOverflowError | BoundedText.Exhausted tooMuch) {
            return false;
        }
    }

    @Override
    public String toString() {
        return source;
    }

    private static String parameter(Matcher part) {
        var prefix = Pattern.quote(part.group("prefix"));
        var own = part.group("name") != null ? part.group("named") : part.group("regex");
        var value = own == null ? "[^/#?]+?" : own;
        switch (part.group("modifier")) {
            case "?":
                return "(?:" + prefix + "(" + value + "))?";
            case "*":
                return "(?:" + prefix + "((?:" + value + ")(?:" + prefix + "(?:" + value + "))*))?";
            case "+":
                return "(?:" + prefix + "((?:" + value + ")(?:" + prefix + "(?:" + value + "))*))";
            default:
                return prefix + "(" + value + ")";
        }
    }

    private static Pattern compile(String regex) {
        try {
            return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException("a pattern that is no regular expression: " + e.getDescription());
        }
    }
}
