package io.quarkiverse.clerk.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.assertj.core.api.SoftAssertions;
import org.assertj.core.api.junit.jupiter.InjectSoftAssertions;
import org.assertj.core.api.junit.jupiter.SoftAssertionsExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import io.quarkiverse.clerk.auth.AuthReason;

/** Holds what is written for people to what the code does. */
@ExtendWith(SoftAssertionsExtension.class)
class PagesTest {

    private static final Pattern JAVA_BLOCK = Pattern.compile(
            "^\\[(?:source)?,\\s*java\\b[^\\n]*]\\n(?:\\.[^\\n]*\\n)?----\\n(.*?)^----$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern JAVA = Pattern.compile("^(\\[(source)?,\\s*java\\b|```\\s*java)", Pattern.MULTILINE);
    private static final Pattern CODE = Pattern.compile("^(?!include::example\\$).+$", Pattern.MULTILINE);
    private static final Pattern INCLUDE = Pattern.compile("^include::(example\\$)?([^\\[]+)\\[(?:tags?=([^]]+))?]$",
            Pattern.MULTILINE);
    private static final Pattern ANY_INCLUDE = Pattern.compile("^\\s*include::", Pattern.MULTILINE);
    private static final Pattern XREF = Pattern.compile("xref:([^#\\[]*)(?:#([^\\[]+))?\\[");
    private static final Pattern MARKDOWN_LINK = Pattern.compile("]\\((?!\\w+:|#)([^)#]+)(?:#[^)]*)?\\)");
    private static final Pattern REASONS = table("reasons");
    private static final Pattern REASON_ROW = Pattern.compile("^\\|`([^`]+)`\\n\\|\\S.*\\n\\|\\S.*\\n$", Pattern.MULTILINE);
    private static final Pattern DETAILS = table("refresh");
    private static final Pattern DETAIL_ROW = Pattern.compile("^\\|`([^`]+)`\\n\\|\\S.*\\n$", Pattern.MULTILINE);
    private static final Pattern DETAIL = Pattern.compile("\"([a-z]+(?:-[a-z]+)+)\"");
    private static final Pattern PROPERTY = Pattern.compile(
            "quarkus\\.clerk\\.(\"[\\w-]+\"\\.)?[\\w.-]*[\\w-](\\.\\*)?|quarkus\\.clerk\\.\\*");
    private static final Pattern VARIABLE = Pattern.compile("\\b(?:QUARKUS_)?CLERK_[A-Z_]*[A-Z]");
    private static final Pattern README_JAVA = Pattern.compile("^```java\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    @InjectSoftAssertions
    SoftAssertions softly;

    private final Page reference = Page.named("includes/quarkus-clerk.adoc");

    @Test
    void javaIsIncludedFromCompiledSources() {
        for (var page : Page.pages()) {
            var blocks = page.find(JAVA_BLOCK);
            softly.assertThat(blocks).as("Java blocks of %s between ----", page).hasSameSizeAs(page.find(JAVA));
            for (var block : blocks) {
                softly.assertThat(block.group(1)).as("Java in %s", page).contains("include::example$")
                        .doesNotContainPattern(CODE);
            }
        }
    }

    /** Markdown cannot include. */
    @Test
    void javaInTheReadmeIsASnippet() {
        var snippet = Page.at("modules/ROOT/examples/org/acme/TeamResource.java");
        assertThat(Page.at("../README.md").find(README_JAVA)).isNotEmpty()
                .allSatisfy(block -> assertThat(snippet.text()).contains(block.group(1)));
    }

    @Test
    void includesLeadSomewhere() {
        for (var page : Page.pages()) {
            softly.assertThat(page.find(INCLUDE)).as("includes of %s", page).hasSameSizeAs(page.find(ANY_INCLUDE));
            for (var include : page.find(INCLUDE)) {
                var directory = include.group(1) == null ? Page.PAGES : Page.MODULE.resolve("examples");
                var file = directory.resolve(include.group(2));
                softly.assertThat(file).as("included in %s", page).isRegularFile();
                if (include.group(3) != null && Files.isRegularFile(file)) {
                    var included = Page.at(file.toString());
                    for (var tag : include.group(3).split("[;,]")) {
                        softly.assertThat(included.text()).as("%s, included in %s", included, page)
                                .contains("tag::" + tag + "[]", "end::" + tag + "[]");
                    }
                }
            }
        }
    }

    @Test
    void linksLeadSomewhere() {
        for (var page : Page.everything()) {
            for (var xref : page.find(XREF)) {
                var target = xref.group(1).isEmpty() ? page.path() : Page.PAGES.resolve(xref.group(1));
                softly.assertThat(target).as("linked from %s", page).isRegularFile();
                if (xref.group(2) != null && Files.isRegularFile(target)) {
                    softly.assertThat(Page.at(target.toString()).text()).as("%s, linked from %s", target, page)
                            .containsAnyOf("[#" + xref.group(2) + "]", "[[" + xref.group(2) + "]]");
                }
            }
            if (page.path().toString().endsWith(".md")) {
                page.find(MARKDOWN_LINK).forEach(link -> softly.assertThat(page.has(link.group(1)))
                        .as("%s, linked from %s, is there", link.group(1), page).isTrue());
            }
        }
    }

    @Test
    void theTableOfReasonsHasAllOfThem() {
        assertThat(rows(REASONS, REASON_ROW))
                .containsExactlyElementsOf(Arrays.stream(AuthReason.values()).map(AuthReason::code).toList());
    }

    /** They are no enum, because Clerk has details of its own beside them. */
    @Test
    void theTableOfDetailsHasAllOfThem() {
        var refresh = Page.at("../runtime/src/main/java/io/quarkiverse/clerk/auth/browser/SessionRefresh.java");
        assertThat(rows(DETAILS, DETAIL_ROW)).isNotEmpty().containsExactlyInAnyOrderElementsOf(
                refresh.find(DETAIL).stream().map(detail -> detail.group(1)).distinct().toList());
    }

    @Test
    void everyPageIsInTheMenu() {
        var menu = Page.at("modules/ROOT/nav.adoc");
        for (var page : Page.pages()) {
            softly.assertThat(menu.text()).contains("xref:" + page.path().getFileName() + "[");
        }
    }

    @Test
    void propertiesAreInTheReference() {
        var known = names(PROPERTY, reference);
        assertThat(known).isNotEmpty();
        for (var page : Page.everything()) {
            for (var name : names(PROPERTY, page)) {
                if (name.endsWith("*")) {
                    var prefix = name.substring(0, name.length() - 1);
                    softly.assertThat(known).as("%s, named in %s", name, page)
                            .anyMatch(property -> property.startsWith(prefix));
                } else {
                    softly.assertThat(known).as("named in %s", page).contains(name);
                }
            }
        }
    }

    @Test
    void environmentVariablesAreInTheReference() {
        var known = names(VARIABLE, reference);
        assertThat(known).isNotEmpty();
        for (var page : Page.everything()) {
            softly.assertThat(known).as("named in %s", page).containsAll(names(VARIABLE, page));
        }
    }

    private static Pattern table(String anchor) {
        return Pattern.compile("^\\[#" + anchor + "]$.*?^\\|===$(.*?)^\\|===$", Pattern.MULTILINE | Pattern.DOTALL);
    }

    /** {@return the first cells of the rows of a table in which no cell is empty} */
    private static List<String> rows(Pattern tables, Pattern row) {
        var table = Page.named("request-authentication.adoc").find(tables);
        assertThat(table).hasSize(1);
        return row.matcher(table.get(0).group(1)).results().map(cells -> cells.group(1)).toList();
    }

    /** The properties of an instance with a name are the same as those of the one without. */
    private static String withoutInstance(String name) {
        return name.replaceFirst("clerk\\.\"[\\w-]+\"\\.", "clerk.").replaceFirst("CLERK__[A-Z]+__", "CLERK_");
    }

    private static Set<String> names(Pattern pattern, Page page) {
        return page.find(pattern).stream().map(MatchResult::group).map(PagesTest::withoutInstance)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
