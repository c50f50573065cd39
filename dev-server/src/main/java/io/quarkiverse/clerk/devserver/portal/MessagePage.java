package io.quarkiverse.clerk.devserver.portal;

/** A page that says what has gone wrong. */
public final class MessagePage {

    private MessagePage() {
    }

    /**
     * A page.
     *
     * @param title what is the matter, in a few words
     * @param message the same in a sentence
     * @param traceId by which the failure is found in the log
     */
    public static String of(String title, String message, String traceId) {
        return PortalPage.of(title, Markup.of("""
                %s
                <p class="quiet">Trace id: <code>%s</code></p>
                <p><a href="/sign-in">Sign in</a></p>""", alert(message), traceId));
    }

    /** A message within a page, which is read out at once. */
    static Markup alert(String message) {
        return Markup.of("<p class=\"alert\" role=\"alert\">%s</p>", message);
    }
}
