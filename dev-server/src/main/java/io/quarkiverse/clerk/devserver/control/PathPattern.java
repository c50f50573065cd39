package io.quarkiverse.clerk.devserver.control;

/** A path in which {@code *} stands for any text. Not a regular expression, which a hostile path could keep busy for long. */
record PathPattern(String pattern) {

    boolean matches(String path) {
        String[] parts = pattern.split("\\*", -1);
        if (parts.length == 1) {
            return path.equals(pattern);
        }
        String last = parts[parts.length - 1];
        if (!path.startsWith(parts[0]) || !path.endsWith(last)) {
            return false;
        }
        int position = parts[0].length();
        for (int i = 1; i < parts.length - 1; i++) {
            int found = path.indexOf(parts[i], position);
            if (found < 0) {
                return false;
            }
            position = found + parts[i].length();
        }
        return position <= path.length() - last.length();
    }
}
