package io.quarkiverse.clerk.devserver.portal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A user as the pages show one.
 *
 * @param name how the user is called; never empty
 * @param identifiers email address and username, as far as there are any
 * @param organizations with the role in each
 * @param image path of the picture; null if there is none
 * @param refusal why the user cannot sign in; null if nothing stands against it
 */
public record Person(String id, String name, List<String> identifiers, List<Member> organizations, String image,
        String refusal) {

    private static final int COLORS = 6;

    /**
     * That the user is a member of an organization.
     *
     * @param organizationId of the organization
     * @param organization its name
     * @param role what people call the role
     */
    public record Member(String organizationId, String organization, String role) {
    }

    /** The picture, or else the first letters of the name, which say nothing that the name does not. */
    Markup avatar() {
        return image != null ? Markup.of("<img class=\"avatar\" src=\"%s\" alt=\"\" width=\"40\" height=\"40\">", image)
                : Markup.of("<span class=\"avatar tint%s\" aria-hidden=\"true\">%s</span>",
                        Math.floorMod(id.hashCode() >>> 7, COLORS), initials(name));
    }

    /** The first letters of the first and the last word. */
    static String initials(String name) {
        List<String> words = Stream.of(name.split("[\\s@]+")).filter(word -> !word.isEmpty()).toList();
        return (words.size() < 2 ? words.stream() : Stream.of(words.get(0), words.get(words.size() - 1)))
                .map(word -> Character.toString(word.codePointAt(0))).collect(Collectors.joining()).toUpperCase(Locale.ROOT);
    }

    /** Picture, name, and what else is known. */
    Markup card() {
        List<Markup> lines = Stream.concat(Stream.of(identifiers.isEmpty() ? id : String.join(" · ", identifiers)),
                organizations.stream().map(member -> member.organization() + " · " + member.role()))
                .map(line -> Markup.of("<small><bdi>%s</bdi></small>", line)).toList();
        return Markup.of("%s<span class=\"who\"><strong><bdi>%s</bdi></strong>%s</span>", avatar(), name,
                Markup.all(lines));
    }
}
