package io.quarkiverse.clerk.devserver.token;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.Json;

/**
 * Fills in the claims of a JWT template. A text that is one shortcode becomes what the shortcode stands for, of whatever type;
 * within other text, shortcodes become text.
 *
 * @see <a href="https://clerk.com/docs/guides/sessions/jwt-templates">Clerk's description of shortcodes</a>
 */
public final class Shortcodes {

    /**
     * Much more than a cookie takes. Few shortcodes can stand for so much that it would fill the memory (denial of service).
     */
    private static final int MAX_LENGTH = 1 << 20;

    /** No brace within, so that one shortcode ends where the next begins. */
    private static final Pattern SHORTCODE = Pattern.compile("\\{\\{([^{}]*)}}");

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final ObjectNode subjects;
    private int length;

    /**
     * Names what there is.
     *
     * @param subjects what shortcodes can name, by the first part of their path: {@code user}, {@code org}
     */
    public Shortcodes(ObjectNode subjects) {
        this.subjects = subjects;
    }

    /**
     * The claims with values in the place of shortcodes. Not for several threads at once.
     *
     * @throws ApiException (422) if that would become far too long
     */
    public ObjectNode fill(ObjectNode claims) {
        length = 0;
        return object(claims);
    }

    private ObjectNode object(ObjectNode claims) {
        ObjectNode filled = Json.object();
        claims.properties().forEach(member -> filled.set(member.getKey(), value(member.getValue())));
        return filled;
    }

    private JsonNode value(JsonNode template) {
        if (template instanceof ObjectNode object) {
            return object(object);
        }
        if (template.isArray()) {
            ArrayNode filled = NODES.arrayNode();
            template.forEach(item -> filled.add(value(item)));
            return filled;
        }
        return template.isTextual() ? text(template.textValue()) : template;
    }

    private JsonNode text(String template) {
        Matcher shortcodes = SHORTCODE.matcher(template);
        if (shortcodes.matches()) {
            return expression(shortcodes.group(1));
        }
        shortcodes.reset();
        return TextNode.valueOf(
                shortcodes.replaceAll(found -> Matcher.quoteReplacement(asText(expression(found.group(1))))));
    }

    private static String asText(JsonNode value) {
        return value.isTextual() ? value.textValue() : Json.write(value);
    }

    /** The first operand that is neither null nor false; the last if none is. */
    private JsonNode expression(String expression) {
        JsonNode value = NullNode.instance;
        for (String operand : operands(expression)) {
            value = operand(operand.strip());
            if (!isFalsy(value)) {
                return measured(value);
            }
        }
        return value;
    }

    private JsonNode measured(JsonNode value) {
        length += asText(value).length();
        if (length > MAX_LENGTH) {
            throw ApiException.unprocessable("The shortcodes of the template stand for too much.");
        }
        return value;
    }

    /** What is between two double bars. Those in a quoted text separate nothing. */
    private static List<String> operands(String expression) {
        List<String> operands = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < expression.length(); i++) {
            quoted ^= expression.charAt(i) == '\'';
            if (!quoted && i >= start && expression.startsWith("||", i)) {
                operands.add(expression.substring(start, i));
                start = i + 2;
            }
        }
        operands.add(expression.substring(start));
        return operands;
    }

    private static boolean isFalsy(JsonNode value) {
        return value.isNull() || value.isBoolean() && !value.booleanValue();
    }

    private JsonNode operand(String operand) {
        if (operand.length() > 1 && operand.startsWith("'") && operand.endsWith("'")) {
            return TextNode.valueOf(operand.substring(1, operand.length() - 1));
        }
        return switch (operand) {
            case "true" -> NODES.booleanNode(true);
            case "false" -> NODES.booleanNode(false);
            default -> operand.matches("-?\\d{1,15}") ? NODES.numberNode(Long.parseLong(operand))
                    : operand.matches("-?\\d{1,15}\\.\\d{1,15}") ? NODES.numberNode(Double.parseDouble(operand))
                            : named(operand);
        };
    }

    private JsonNode named(String path) {
        JsonNode value = subjects;
        for (String name : path.split("\\.", -1)) {
            value = value.path(name);
        }
        return value.isMissingNode() ? NullNode.instance : value.deepCopy();
    }
}
