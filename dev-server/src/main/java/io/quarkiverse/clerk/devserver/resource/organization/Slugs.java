package io.quarkiverse.clerk.devserver.resource.organization;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How names become parts of URLs. */
final class Slugs {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{1,256}");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

    private Slugs() {
    }

    static boolean isSlug(String text) {
        return SLUG.matcher(text).matches();
    }

    /** A slug that reads like the name; numbered if it is taken. */
    static String of(String name, Predicate<String> isTaken) {
        String words = words(name, "-");
        return firstFree(words.isEmpty() ? "org" : words, "-", isTaken);
    }

    /** The text itself, or with the first number that makes it free. */
    static String firstFree(String base, String separator, Predicate<String> isTaken) {
        return Stream.concat(Stream.of(base),
                IntStream.iterate(2, number -> number + 1).mapToObj(number -> base + separator + number))
                .filter(text -> !isTaken.test(text)).findFirst().orElseThrow();
    }

    /** The name's letters and digits in lower case, without accents; the separator stands for all between. */
    static String words(String name, String separator) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT);
        return Stream.of(OTHERS.split(plain)).filter(word -> !word.isEmpty()).reduce((a, b) -> a + separator + b).orElse("");
    }
}
