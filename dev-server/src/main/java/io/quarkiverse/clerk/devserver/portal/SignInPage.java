package io.quarkiverse.clerk.devserver.portal;

import java.util.List;
import java.util.Optional;

/** The page on which one signs in by saying who one is. */
public final class SignInPage {

    /** The parameter that filters the users. */
    public static final String FILTER = "query";

    /** So many are found without a filter. */
    private static final int FEW = 20;
    private static final int MOST = 100;

    private final People people;

    /** A page that lists these. */
    public SignInPage(People people) {
        this.people = people;
    }

    /**
     * The page.
     *
     * @param filter what the users are filtered by
     * @param problem why the visitor has not been signed in; empty if nothing has gone wrong
     */
    public String show(Visit visit, Optional<String> filter, Optional<String> problem) {
        List<Person> found = people.find(filter).limit(MOST + 1L).toList();
        return PortalPage.of("Sign in", Markup.all(List.of(
                problem.map(MessagePage::alert).orElse(Markup.NOTHING),
                filterForm(visit, filter.orElse("")).when(filter.isPresent() || people.count() > FEW),
                Markup.of("<p>There is nobody here yet.</p>").when(people.count() == 0),
                Markup.of("<p role=\"status\">Nobody is found by that.</p>").when(people.count() > 0 && found.isEmpty()),
                list(visit, found.stream().limit(MOST).toList()).when(!found.isEmpty()),
                Markup.of("<p>These are the first %s of %s users.</p>", MOST, people.count()).when(found.size() > MOST),
                Markup.of("<p class=\"links\"><a class=\"button\" href=\"%s\">Create a new user</a></p>",
                        visit.to(Visit.SIGN_UP)))));
    }

    private static Markup filterForm(Visit visit, String filter) {
        return Markup.of("""
                <form class="filter" method="get" action="%s" role="search">
                %s
                <label for="query">Find a user</label>
                <div class="row">
                <input id="query" type="search" name="%s" value="%s" autocomplete="off">
                <button class="button">Find</button>
                </div>
                </form>""", Visit.SIGN_IN, visit.fields(), FILTER, filter);
    }

    private static Markup list(Visit visit, List<Person> found) {
        return Markup.of("""
                <p id="who">Who are you? Choose a user to be signed in.</p>
                <form method="post" action="%s">
                %s
                <ul class="people" aria-labelledby="who">
                %s
                </ul>
                </form>""", Visit.SIGN_IN, visit.fields(), Markup.all(found.stream().map(SignInPage::item).toList()));
    }

    private static Markup item(Person person) {
        return person.refusal() == null
                ? Markup.of("<li><button class=\"card\" name=\"user\" value=\"%s\">%s</button></li>", person.id(),
                        person.card())
                : Markup.of("<li><div class=\"card refused\">%s<span class=\"badge\">%s</span></div></li>", person.card(),
                        person.refusal());
    }
}
