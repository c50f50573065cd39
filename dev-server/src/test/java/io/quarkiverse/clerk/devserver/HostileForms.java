package io.quarkiverse.clerk.devserver;

import java.util.List;

/** Forms with files (RFC 7578), of the boundary b, that are not what they should be. */
final class HostileForms {

    private static final String END = "--b--\r\n";

    static final List<String> ALL = List.of("", "--b--", END, "no form at all", field() + END, file("a", "image/png") + END,
            file("a", "image/png") + file("b", "image/png") + END, file("x".repeat(7000), "image/png") + END,
            file("a", "image/png"), file("../../a\\", "text/html") + END, file("\u0000\u00ff", "a\u0007/b") + END,
            file("a", "x".repeat(7000)) + END, file("a", "image/png; charset=nonsense") + END,
            (field() + "\r\n").repeat(300) + END,
            "--b\r\nContent-Disposition: form-data\r\n\r\nx\r\n" + END, "--b\r\n\r\nx\r\n" + END,
            "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\nContent-Transfer-Encoding: nonsense\r\n\r\nx\r\n"
                    + END);

    private HostileForms() {
    }

    private static String field() {
        return "--b\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\nx\r\n";
    }

    private static String file(String name, String type) {
        return "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\nContent-Type: " + type
                + "\r\n\r\n\u0089PNG\r\n";
    }
}
