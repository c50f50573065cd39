package io.quarkiverse.clerk.devserver.portal;

/**
 * An input with its label and, if something is wrong with it, what.
 *
 * @param name of the field in the form
 * @param label what people read
 * @param attributes more of the input's, as HTML
 * @param value what has been typed
 * @param error what is wrong; null if nothing is
 */
record FormField(String name, String label, String attributes, String value, String error) {

    Markup markup() {
        return Markup.of("""
                <div class="field">
                <label for="%s">%s</label>
                <input id="%s" name="%s" value="%s" maxlength="256" %s%s>
                %s
                </div>""", name, label, name, name, value, new Markup(attributes), invalid(name, error), note(name, error));
    }

    /** What says to programs that the field is wrong, and where it is said why; browsers go to the first such field. */
    static Markup invalid(String name, String error) {
        return Markup.of(" aria-invalid=\"true\" aria-describedby=\"%s-error\" autofocus", name).when(error != null);
    }

    /** What is wrong with the field. */
    static Markup note(String name, String error) {
        return Markup.of("<p class=\"error\" id=\"%s-error\">%s</p>", name, error).when(error != null);
    }
}
