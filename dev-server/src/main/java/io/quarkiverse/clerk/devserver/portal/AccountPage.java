package io.quarkiverse.clerk.devserver.portal;

import java.util.List;
import java.util.stream.Stream;

/** The page of who is signed in: which organization is active, what else one can do. */
public final class AccountPage {

    /** The path that makes an organization the active one. */
    public static final String ACTIVATE = "/user/organization";

    /** The path that makes organizations. */
    public static final String CREATE = "/create-organization";

    /** The field that names the organization to activate; empty for the personal account. */
    public static final String ORGANIZATION = "organization_id";

    private AccountPage() {
    }

    /**
     * The page.
     *
     * @param visit of a browser that is known
     * @param active id of the active organization; null if none is
     * @param typed name of an organization that could not be made
     * @param errors what was wrong with it
     */
    public static String show(Visit visit, Person person, String active, String typed, FormErrors errors) {
        return PortalPage.of("Your account", Markup.of("""
                %s
                <div class="card me">%s</div>
                %s
                <section aria-labelledby="organizations">
                <h2 id="organizations">Organization</h2>
                <form method="post" action="%s">
                %s
                <ul class="people">
                %s
                </ul>
                </form>
                </section>
                <section aria-labelledby="new">
                <h2 id="new">New organization</h2>
                <form method="post" action="%s" novalidate>
                %s
                %s
                <p class="links"><button class="button">Create organization</button></p>
                </form>
                </section>
                <section aria-labelledby="leave">
                <h2 id="leave">Leave</h2>
                <form method="post" action="%s" class="links">
                %s
                <button class="button">Sign out</button>
                <a class="button" href="%s">Sign in as somebody else</a>
                </form>
                </section>""", errors.alerts(), me(person).card(), back(visit), ACTIVATE, visit.fields(),
                Markup.all(organizations(person, active).toList()), CREATE, visit.fields(),
                new FormField(NewUser.ORGANIZATION_NAME, "Name", "required autocomplete=\"off\"", typed,
                        errors.of(NewUser.ORGANIZATION_NAME)).markup(),
                Visit.SIGN_OUT, visit.fields(), visit.to(Visit.SIGN_IN)));
    }

    /** With the id, which one needs to find the user by the API. The organizations are listed below. */
    private static Person me(Person person) {
        List<String> known = Stream.concat(person.identifiers().stream(), Stream.of(person.id())).toList();
        return new Person(person.id(), person.name(), known, List.of(), person.image(), person.refusal());
    }

    private static Markup back(Visit visit) {
        return visit.returnUrl().map(url -> Markup.of(
                "<p class=\"links\"><a class=\"button primary\" href=\"%s\">Back to the application</a></p>",
                visit.end(visit.devBrowser().orElseThrow()))).orElse(Markup.NOTHING);
    }

    private static Stream<Markup> organizations(Person person, String active) {
        return Stream.concat(Stream.of(choice("", "Personal account", "No organization", active == null)),
                person.organizations().stream().map(member -> choice(member.organizationId(), member.organization(),
                        member.role(), member.organizationId().equals(active))));
    }

    private static Markup choice(String id, String name, String role, boolean active) {
        return Markup.of("""
                <li><button class="card" name="%s" value="%s"%s><span class="who"><strong><bdi>%s</bdi></strong>
                <small><bdi>%s</bdi></small></span>%s</button></li>""", ORGANIZATION, id,
                new Markup(" aria-current=\"true\"").when(active), name, role,
                new Markup("<span class=\"badge\">Active</span>").when(active));
    }
}
