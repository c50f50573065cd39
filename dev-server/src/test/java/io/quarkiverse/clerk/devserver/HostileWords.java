package io.quarkiverse.clerk.devserver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every word in the server's source code that could be the name of a parameter. */
final class HostileWords {

    private static final Path SOURCES = Path.of(System.getProperty("basedir", ""), "src/main/java");
    private static final Pattern WORD = Pattern.compile("\"([a-z][a-z0-9_]+)\"");

    static final List<String> ALL = words();

    private HostileWords() {
    }

    private static List<String> words() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            Set<String> words = new TreeSet<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                WORD.matcher(Files.readString(file)).results().forEach(match -> words.add(match.group(1)));
            }
            return List.copyOf(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
