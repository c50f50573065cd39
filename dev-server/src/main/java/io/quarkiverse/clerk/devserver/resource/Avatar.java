package io.quarkiverse.clerk.devserver.resource;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.quarkiverse.clerk.devserver.api.Html;

/**
 * The picture of who has none: initials on a colour of their own, drawn when it is asked for.
 *
 * @param id of whom it is; decides on the colour
 * @param initials at most two letters, or what a name begins with instead
 */
public record Avatar(String id, String initials) {

    /** Path of its URL. Clerk's components look for the last word, and do not offer to remove such a picture. */
    public static final String PATH = Images.PATH + "avatar_placeholder";

    /** Query parameters of its URL. */
    public static final String ID = "id";
    public static final String INITIALS = "initials";

    /** White can be read on each of them. */
    private static final List<String> COLORS = List.of("#5b41e0", "#9c2f7f", "#0b6e63", "#a1431a", "#1f5fb0", "#566410");

    /** The picture of a user or an organization. */
    public static Avatar of(String id, String name) {
        return new Avatar(id, initials(name));
    }

    /** The first letters of the first and the last word, which say nothing that the name does not. */
    private static String initials(String name) {
        List<String> words = Stream.of(name.split("[\\s@]+")).filter(word -> !word.isEmpty()).toList();
        return (words.size() < 2 ? words.stream() : Stream.of(words.get(0), words.get(words.size() - 1)))
                .map(word -> Character.toString(word.codePointAt(0))).collect(Collectors.joining()).toUpperCase(Locale.ROOT);
    }

    /** The path of its URL, with all that is needed to draw it. */
    public String path() {
        return PATH + "?" + ID + "=" + URLEncoder.encode(id, UTF_8) + "&" + INITIALS + "=" + URLEncoder.encode(initials, UTF_8);
    }

    /** An SVG element, which can be a document too. Whatever the initials are, they add no markup to it (XSS). */
    public String svg() {
        String color = COLORS.get(Math.floorMod(id.hashCode() >>> 7, COLORS.size()));
        return """
                <svg xmlns="http://www.w3.org/2000/svg" width="40" height="40" viewBox="0 0 40 40"><rect width="40" \
                height="40" fill="%s"/><text x="20" y="20" dy=".35em" text-anchor="middle" fill="#fff" font-size="15" \
                font-weight="600" font-family="system-ui, sans-serif">%s</text></svg>""".formatted(color, Html.escape(drawn()));
    }

    /** Without what no XML contains, and no more than there is room for: anybody can ask for a picture. */
    private String drawn() {
        return initials.codePoints().filter(Avatar::isDrawn).limit(2).mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static boolean isDrawn(int character) {
        int type = Character.getType(character);
        return type != Character.CONTROL && type != Character.SURROGATE && type != Character.UNASSIGNED;
    }
}
