package io.quarkiverse.clerk.devserver.portal;

import java.util.List;
import java.util.stream.Stream;

import io.quarkiverse.clerk.devserver.resource.Avatar;

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

    /**
     * That the user is a member of an organization.
     *
     * @param organizationId of the organization
     * @param organization its name
     * @param role what people call the role
     */
    public record Member(String organizationId, String organization, String role) {
    }

    /** The picture, or else one that needs no request. */
    Markup avatar() {
        return image != null ? Markup.of("<img class=\"avatar\" src=\"%s\" alt=\"\" width=\"40\" height=\"40\">", image)
                : Markup.of("<span class=\"avatar\" aria-hidden=\"true\">%s</span>",
                        new Markup(Avatar.of(id, name).svg()));
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
