package io.quarkiverse.clerk.devserver.portal;

import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.resource.session.TicketInvitation;
import io.quarkiverse.clerk.devserver.store.Documents;
import io.quarkiverse.clerk.devserver.store.Store;

/** The page on which new users sign up, by themselves or because they are invited. */
public final class SignUpPage {

    /** More than one looks through; whoever has that many names one by the API. */
    private static final int MOST_ORGANIZATIONS = 200;

    private final Documents organizations;
    private final Documents roles;

    /** A page that lists the organizations of a store. */
    public SignUpPage(Store store) {
        this.organizations = store.documents("organization");
        this.roles = store.documents("role");
    }

    /**
     * The page.
     *
     * @param invitation what the visitor has come with; empty if with nothing
     * @param typed what has been typed before
     * @param errors what was wrong with it
     */
    public String show(Visit visit, Optional<TicketInvitation> invitation, NewUser typed, FormErrors errors) {
        return PortalPage.of(invitation.isPresent() ? "You are invited" : "Create a new user", Markup.of("""
                %s
                <form method="post" action="%s" novalidate>
                %s
                %s
                <p class="links"><button class="button primary">%s</button></p>
                </form>
                <p class="links"><a href="%s">Sign in as a user who is there already</a></p>""", errors.alerts(), Visit.SIGN_UP,
                visit.fields(), Markup.all(Stream.of(
                        Stream.of(invitation.map(SignUpPage::invited).orElse(Markup.NOTHING)), names(typed, errors),
                        invitation.isPresent() ? Stream.<Markup> of() : byThemselves(typed, errors))
                        .flatMap(fields -> fields).toList()),
                invitation.isPresent() ? "Accept and sign in" : "Create and sign in", signIn(visit)));
    }

    /** Without the ticket, by which one would come here again. */
    private static String signIn(Visit visit) {
        return new Visit(visit.returnUrl(), visit.devBrowser(), Optional.empty()).to(Visit.SIGN_IN);
    }

    private static Markup invited(TicketInvitation invitation) {
        Markup address = Markup.of("<strong><bdi>%s</bdi></strong>", People.visible(invitation.emailAddress()));
        return invitation.organization() == null ? Markup.of("<p>%s is invited to sign up.</p>", address)
                : Markup.of("<p>%s is invited to join <strong><bdi>%s</bdi></strong>.</p>", address,
                        People.visible(invitation.organization().path("name").asText()));
    }

    private static Stream<Markup> names(NewUser typed, FormErrors errors) {
        return Stream.of(
                field(NewUser.FIRST_NAME, "First name", "autocomplete=\"off\"", typed.firstName(), errors),
                field(NewUser.LAST_NAME, "Last name", "autocomplete=\"off\"", typed.lastName(), errors));
    }

    private Stream<Markup> byThemselves(NewUser typed, FormErrors errors) {
        return Stream.of(
                field(NewUser.EMAIL_ADDRESS, "Email address", "type=\"email\" required autocomplete=\"off\"",
                        typed.emailAddress(), errors),
                Markup.of("""
                        <fieldset>
                        <legend>Organization (optional)</legend>
                        %s
                        %s
                        %s
                        </fieldset>""",
                        select(NewUser.ORGANIZATION, "Join", errors, Stream.concat(
                                Stream.of(option("", "None", typed.organization())),
                                organizations.all().stream().limit(MOST_ORGANIZATIONS)
                                        .map(one -> option(text(one, "id"), text(one, "name"), typed.organization())))),
                        select(NewUser.ROLE, "Role", errors, roles.all().stream()
                                .map(role -> option(text(role, "key"), text(role, "name"), typed.role()))),
                        field(NewUser.ORGANIZATION_NAME, "Or create a new one", "autocomplete=\"off\"",
                                typed.organizationName(), errors)));
    }

    private static String text(ObjectNode document, String field) {
        return document.path(field).asText();
    }

    private static Markup field(String name, String label, String attributes, String value, FormErrors errors) {
        return new FormField(name, label, attributes, value, errors.of(name)).markup();
    }

    private static Markup option(String value, String label, String chosen) {
        return Markup.of("<option value=\"%s\"%s>%s</option>", value,
                new Markup(" selected").when(value.equals(chosen)), People.visible(label));
    }

    private static Markup select(String name, String label, FormErrors errors, Stream<Markup> options) {
        return Markup.of("""
                <div class="field">
                <label for="%s">%s</label>
                <select id="%s" name="%s"%s>
                %s
                </select>
                %s
                </div>""", name, label, name, name, FormField.invalid(name, errors.of(name)),
                Markup.all(options.toList()), FormField.note(name, errors.of(name)));
    }
}
