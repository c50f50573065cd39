package io.quarkiverse.clerk.devserver.portal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What all pages have in common. */
final class PortalPage {

    private static final Markup STYLE = new Markup(resource("portal.css"));

    private PortalPage() {
    }

    /** The text of a file that stands beside this class. */
    static String resource(String name) {
        try (InputStream file = PortalPage.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A page.
     *
     * @param title also its heading
     * @param content what stands below the heading
     */
    static String of(String title, Markup content) {
        return Markup.of("""
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <meta name="robots" content="noindex">
                <title>%s - Clerk dev server</title>
                <style>
                %s</style>
                <script>%s</script>
                </head>
                <body>
                <main>
                <h1>%s</h1>
                %s
                </main>
                <footer>
                <p><strong>Clerk dev server.</strong> No password is asked for, and nothing leaves this machine.</p>
                </footer>
                </body>
                </html>
                """, title, STYLE, PortalScript.SOURCE, title, content).html();
    }
}
