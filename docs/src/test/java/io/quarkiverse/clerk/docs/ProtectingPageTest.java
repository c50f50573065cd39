package io.quarkiverse.clerk.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** Holds the table of what can be protected to the tests that show it. */
class ProtectingPageTest {

    private static final Pattern TABLE = Pattern.compile("^\\[#protect]$.*?^\\|===$\\n[^\\n]*\\n(.*?)^\\|===$",
            Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("^\\|(.*)\\n\\|\\S.*\\n\\|(.*)$", Pattern.MULTILINE);
    private static final Pattern TEST = Pattern.compile("`(\\w+)`");
    private static final Pattern SOURCE = Pattern.compile(".*/src/test/java/.*/(\\w+)\\.java");

    @Test
    void everyRowNamesItsTests() throws IOException {
        var table = Page.named("protecting.adoc").find(TABLE).get(0).group(1);
        var rows = ROW.matcher(table).results().toList();
        var tests = testClasses();
        assertThat(rows).hasSize(table.strip().split("\\n\\n+").length);
        assertThat(rows).allSatisfy(row -> assertThat(TEST.matcher(row.group(2)).results().map(test -> test.group(1)))
                .as("tests of the row: %s", row.group(1)).isNotEmpty().isSubsetOf(tests));
    }

    private static Set<String> testClasses() throws IOException {
        try (var files = Files.walk(Path.of(".."))) {
            return files.map(file -> SOURCE.matcher(file.toString().replace('\\', '/'))).filter(source -> source.matches())
                    .map(source -> source.group(1)).collect(Collectors.toSet());
        }
    }
}
