package io.quarkiverse.clerk.auth.http;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.vertx.core.http.impl.HttpUtils;
import io.vertx.core.net.impl.URIDecoder;

/**
 * How else than by its letters a path is read by what serves it. Quarkus REST leaves out matrix parameters, and the handler of
 * static files decodes slashes.
 */
final class PathReadings {

    private static final Pattern MATRIX_PARAMETERS = Pattern.compile(";[^/]*");
    private static final Pattern SLASHES = Pattern.compile("//+");

    private PathReadings() {
    }

    /** {@return other paths that a normalized path may stand for; empty for nearly all} */
    static List<String> of(String path) {
        if (path.indexOf(';') < 0 && path.indexOf('%') < 0) {
            return List.of();
        }
        var decoded = decoded(path);
        return Stream.of(withoutMatrixParameters(path), tidy(decoded), withoutMatrixParameters(decoded)).distinct()
                .filter(reading -> !reading.equals(path)).toList();
    }

    private static String withoutMatrixParameters(String path) {
        return tidy(MATRIX_PARAMETERS.matcher(path).replaceAll(""));
    }

    /** What cannot be decoded is not served either. */
    private static String decoded(String path) {
        try {
            return URIDecoder.decodeURIComponent(path, false);
        } catch (IllegalArgumentException malformed) {
            return path;
        }
    }

    private static String tidy(String path) {
        return SLASHES.matcher(HttpUtils.removeDots(SLASHES.matcher(path).replaceAll("/"))).replaceAll("/");
    }
}
