package io.quarkiverse.clerk.testing;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What is given in an annotation, if it is right. */
final class Checked {

    private Checked() {
    }

    static String id(String attribute, String value, String... prefixes) {
        if (Stream.of(prefixes).noneMatch(prefix -> value.startsWith(prefix) && value.length() > prefix.length())) {
            throw wrong(attribute, value, "an id, " + String.join("… or ", prefixes) + "…");
        }
        return value;
    }

    static int atLeast(int least, String attribute, int value) {
        if (value < least) {
            throw wrong(attribute, value, least + " or more");
        }
        return value;
    }

    static String text(String attribute, String value, Predicate<String> isRight, String expected) {
        if (!isRight.test(value)) {
            throw wrong(attribute, value, expected);
        }
        return value;
    }

    static List<String> texts(String attribute, String[] values, Predicate<String> areRight, String expected) {
        return Stream.of(values).map(value -> text(attribute, value, areRight, expected)).toList();
    }

    static IllegalArgumentException wrong(String attribute, Object found, String expected) {
        return new IllegalArgumentException("%s: found \"%s\"; expected %s".formatted(attribute, found, expected));
    }
}
