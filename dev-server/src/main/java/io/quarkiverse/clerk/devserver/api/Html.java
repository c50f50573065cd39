package io.quarkiverse.clerk.devserver.api;

/** Writes HTML. */
public final class Html {

    private Html() {
    }

    /** Text as it stands in elements and in quoted attributes: whatever somebody has sent, it adds no markup (XSS). */
    public static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
