package io.quarkiverse.clerk.client.conformance;

import java.lang.reflect.AnnotatedElement;
import java.time.Instant;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.JavaType;

import io.quarkiverse.clerk.client.OpenEnum;

/** Compares the types of values without parts: booleans, numbers, times, texts, enums. */
final class ScalarCheck {

    private static final Set<Class<?>> BOOLEAN = Set.of(boolean.class, Boolean.class);
    private static final Set<Class<?>> LONG = Set.of(long.class, Long.class);
    private static final Set<Class<?>> INTEGER = Set.of(int.class, Integer.class, long.class, Long.class);
    private static final Set<Class<?>> FRACTION = Set.of(double.class, Double.class);
    private static final Set<String> BOOLEAN_TEXTS = Set.of("true", "false");

    /** Clerk writes times as integers; only names and descriptions tell them from other integers. */
    private static final Pattern TIME_NAME = Pattern.compile("(^|.*_)(at|date)(_(before|after|since))?|expiration");
    private static final Pattern TIME_DESCRIPTION = Pattern.compile("(?is).*\\b(timestamp|RFC ?3339|ISO ?8601)\\b.*");

    private final EnumUses enums;

    ScalarCheck(EnumUses enums) {
        this.enums = enums;
    }

    /** {@return what was expected instead of the type; null if the type is right} */
    @Nullable
    String expected(Schema schema, JavaType type, Spot spot) {
        var raw = type.getRawClass();
        return switch (schema.type()) {
            case "boolean" -> BOOLEAN.contains(raw) ? null : "boolean";
            case "integer", "number" -> number(schema, raw, spot);
            case "string" -> text(schema, type, spot);
            default -> type.isJavaLangObject() || isClaims(type, spot) ? null : "anything (Object)";
        };
    }

    /** The file allows anything as the claims of a token. Those of a JWT are an object by definition. */
    private static boolean isClaims(JavaType type, Spot spot) {
        return spot.name().equals("claims") && type.isMapLikeType() && type.getContentType().isJavaLangObject();
    }

    private static @Nullable String number(Schema schema, Class<?> raw, Spot spot) {
        if (isTime(schema, spot)) {
            return raw != Instant.class ? "time (Instant)"
                    : asText(spot.element()) ? "time in milliseconds, not in text" : null;
        }
        if (schema.type().equals("integer")) {
            boolean isLong = schema.format().equals("int64");
            return (isLong ? LONG : INTEGER).contains(raw) ? null : isLong ? "long" : "integer";
        }
        boolean whole = schema.format().isEmpty() && INTEGER.contains(raw);
        return whole || FRACTION.contains(raw) ? null : "number";
    }

    /** A text with one value only is not worth an enum, and one that is true or false is a boolean. */
    private @Nullable String text(Schema schema, JavaType type, Spot spot) {
        boolean open = type.hasRawClass(OpenEnum.class);
        var constants = open ? type.containedType(0) : type;
        if (constants.isEnumType()) {
            if (schema.constants().isEmpty()) {
                return "text, because the file lists no values";
            }
            enums.compare(schema.constants(), constants.getRawClass(), spot);
            return open != spot.sent() ? null : open ? "the enum itself, in what is sent" : "OpenEnum, in answers";
        }
        if (BOOLEAN.contains(type.getRawClass()) && BOOLEAN_TEXTS.equals(Set.copyOf(schema.constants()))) {
            return null;
        }
        if (schema.constants().size() > 1) {
            return "enum of " + schema.constants();
        }
        return plainText(schema, type.getRawClass(), spot);
    }

    private static @Nullable String plainText(Schema schema, Class<?> raw, Spot spot) {
        return switch (schema.format()) {
            case "binary" -> raw == byte[].class ? null : "file";
            case "date-time" -> timeAsText(raw, spot);
            case "" -> isTime(schema, spot) ? timeAsText(raw, spot) : raw == String.class ? null : "text";
            default -> raw == String.class ? null : "text";
        };
    }

    private static @Nullable String timeAsText(Class<?> raw, Spot spot) {
        return raw != Instant.class ? "time (Instant)"
                : spot.sent() && !asText(spot.element()) ? "time as text, @JsonFormat(shape = STRING)" : null;
    }

    private static boolean isTime(Schema schema, Spot spot) {
        return TIME_NAME.matcher(spot.name()).matches() || TIME_DESCRIPTION.matcher(schema.description()).matches();
    }

    private static boolean asText(AnnotatedElement element) {
        var format = element.getAnnotation(JsonFormat.class);
        return format != null && format.shape() == JsonFormat.Shape.STRING;
    }
}
