package io.quarkiverse.clerk.client.conformance;

import java.io.File;
import java.io.InputStream;
import java.lang.reflect.AnnotatedElement;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.JavaType;

import io.quarkiverse.clerk.client.OpenEnum;

/** Compares the types of values without parts: booleans, numbers, times, texts, enums. */
final class ScalarCheck {

    private static final Set<Class<?>> BOOLEAN = Set.of(boolean.class, Boolean.class);
    private static final Set<Class<?>> INTEGER = Set.of(int.class, Integer.class, long.class, Long.class, BigInteger.class);
    private static final Set<Class<?>> FRACTION = Set.of(double.class, Double.class, float.class, Float.class,
            BigDecimal.class);
    private static final Set<String> BOOLEAN_TEXTS = Set.of("true", "false");
    private static final Set<Class<?>> BINARY = Set.of(byte[].class, Path.class, File.class, InputStream.class);

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
            default -> null;
        };
    }

    private static @Nullable String number(Schema schema, Class<?> raw, Spot spot) {
        if (isTime(schema, spot)) {
            return raw != Instant.class ? "time (Instant)"
                    : asText(spot.element()) ? "time in milliseconds, not in text" : null;
        }
        if (schema.type().equals("integer")) {
            return INTEGER.contains(raw) ? null : "integer";
        }
        boolean whole = schema.format().isEmpty() && INTEGER.contains(raw);
        return whole || FRACTION.contains(raw) ? null : "number";
    }

    /**
     * An OpenEnum in an answer may stand for a plain text, because it keeps every text. An enum in a path may, because the
     * file lists the values of such a parameter in some operations only.
     */
    private @Nullable String text(Schema schema, JavaType type, Spot spot) {
        boolean open = type.hasRawClass(OpenEnum.class);
        var constants = open ? type.containedType(0) : type;
        if (constants.isEnumType()) {
            if (schema.constants().isEmpty()) {
                return open && !spot.sent() || spot.use() == Spot.Use.PATH ? null : "text, because the file lists no values";
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
        if (schema.format().equals("binary")) {
            return BINARY.contains(raw) ? null : "file";
        }
        if (raw == Instant.class) {
            return !isTime(schema, spot) && !schema.format().equals("date-time") ? "text"
                    : spot.sent() && !asText(spot.element()) ? "time as text, @JsonFormat(shape = STRING)" : null;
        }
        boolean date = raw == LocalDate.class && schema.format().equals("date");
        return raw == String.class || raw == URI.class || date ? null : "text";
    }

    private static boolean isTime(Schema schema, Spot spot) {
        return TIME_NAME.matcher(spot.name()).matches() || TIME_DESCRIPTION.matcher(schema.description()).matches();
    }

    private static boolean asText(AnnotatedElement element) {
        var format = element.getAnnotation(JsonFormat.class);
        return format != null && format.shape() == JsonFormat.Shape.STRING;
    }
}
