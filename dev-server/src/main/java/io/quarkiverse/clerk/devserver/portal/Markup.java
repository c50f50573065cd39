package io.quarkiverse.clerk.devserver.portal;

import java.util.Collection;
import java.util.stream.Stream;

import io.quarkiverse.clerk.devserver.api.Html;

/**
 * A piece of HTML. Texts get into it escaped, so that nothing that somebody has sent becomes markup (XSS).
 *
 * @param html as browsers read it
 */
record Markup(String html) {

    static final Markup NOTHING = new Markup("");

    /**
     * Fills texts into a template, a format string.
     *
     * @param template written in this package, never sent by anybody
     * @param values texts, which are escaped, and markup, which is not
     */
    static Markup of(String template, Object... values) {
        return new Markup(template.formatted(Stream.of(values)
                .map(value -> value instanceof Markup markup ? markup.html : Html.escape(String.valueOf(value))).toArray()));
    }

    /** One after the other. */
    static Markup all(Collection<Markup> parts) {
        return new Markup(String.join("\n", parts.stream().map(Markup::html).toList()));
    }

    /** The markup if something is so, else nothing. */
    Markup when(boolean so) {
        return so ? this : NOTHING;
    }
}
