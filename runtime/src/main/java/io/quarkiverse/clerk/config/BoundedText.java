package io.quarkiverse.clerk.config;

/**
 * Text that can be looked at only so often. A regular expression may go back and forth over a text for longer than the
 * universe is old (ReDoS), and nothing else stops it.
 */
final class BoundedText implements CharSequence {

    private final String text;
    private int steps;

    BoundedText(String text, int maximumSteps) {
        this.text = text;
        this.steps = maximumSteps;
    }

    /** The text has been looked at too often. */
    static final class Exhausted extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private Exhausted() {
            super("too many steps", null, false, false);
        }
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        if (steps-- <= 0) {
            throw new Exhausted();
        }
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
