package io.quarkiverse.clerk.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A file that people read.
 *
 * @param path where it is, from the directory of this module
 * @param text what it says
 */
record Page(Path path, String text) {

    static final Path MODULE = Path.of("modules/ROOT");
    static final Path PAGES = MODULE.resolve("pages");

    /** {@return the pages that are written by hand} */
    static List<Page> pages() {
        return in(PAGES).filter(page -> !page.path.startsWith(PAGES.resolve("includes"))).toList();
    }

    /** {@return all that is written by hand: the pages, their menu, their snippets, and the texts beside the code} */
    static List<Page> everything() {
        return Stream.of(pages().stream(), in(MODULE.resolve("examples")),
                Stream.of("modules/ROOT/nav.adoc", "../README.md", "../CONTRIBUTING.md").map(Page::at))
                .flatMap(files -> files).toList();
    }

    static Page at(String path) {
        return read(Path.of(path));
    }

    /** {@return the page of that name, to which a cross-reference points} */
    static Page named(String name) {
        return read(PAGES.resolve(name));
    }

    boolean has(String target) {
        return Files.exists(path.resolveSibling(target));
    }

    List<MatchResult> find(Pattern pattern) {
        return pattern.matcher(text).results().toList();
    }

    @Override
    public String toString() {
        return path.toString();
    }

    private static Stream<Page> in(Path directory) {
        try (var files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile).sorted().map(Page::read).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Page read(Path path) {
        try {
            return new Page(path, Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
