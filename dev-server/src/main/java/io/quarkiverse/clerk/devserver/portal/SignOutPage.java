package io.quarkiverse.clerk.devserver.portal;

/** The page that asks whether to sign out, for a link alone must not do it to whoever follows it. */
public final class SignOutPage {

    private SignOutPage() {
    }

    /** The page. */
    public static String show(Visit visit, Person person) {
        return PortalPage.of("Sign out?", Markup.of("""
                <div class="card me">%s</div>
                <form method="post" action="%s" class="links">
                %s
                <button class="button primary">Sign out</button>
                <a class="button" href="%s">Stay signed in</a>
                </form>""", person.card(), Visit.SIGN_OUT, visit.fields(), visit.to(Visit.ACCOUNT)));
    }
}
