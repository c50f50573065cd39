package io.quarkiverse.clerk.docs;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.webhooks.WebhookReason;
import io.quarkiverse.clerk.webhooks.event.WebhookEvent;

/** Holds the page about webhooks to the code. */
class WebhooksPageTest {

    private static final Pattern REASON = Pattern.compile("^\\|`([^`]+)`\\n\\|(\\d+)\\n\\|(\\S.*)\\n", Pattern.MULTILINE);
    private static final Pattern FAMILY = Pattern.compile("^\\|(?:`(\\w+)`|\\(none\\))\\n\\|(`.*)\\n", Pattern.MULTILINE);
    private static final Pattern NAME = Pattern.compile("`(\\w+)`");

    private final Page page = Page.named("webhooks.adoc");

    @Test
    void theTableOfReasonsSaysWhatTheAnswersDo() {
        assertThat(table("reasons", REASON).map(row -> row.replace("`", "")))
                .containsExactlyElementsOf(Arrays.stream(WebhookReason.values())
                        .map(reason -> String.join("|", reason.code(), String.valueOf(reason.status()), reason.advice()))
                        .toList());
    }

    @Test
    void theTableOfEventsHasAllOfThem() {
        var families = Arrays.stream(WebhookEvent.class.getPermittedSubclasses()).filter(Class::isInterface)
                .map(family -> family.getSimpleName() + "|" + names(Arrays.stream(family.getPermittedSubclasses())));
        var alone = names(Arrays.stream(WebhookEvent.class.getPermittedSubclasses()).filter(Class::isRecord));
        assertThat(table("events", FAMILY).map(WebhooksPageTest::sorted))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(families, Stream.of("null|" + alone)).toList());
    }

    @Test
    void theTableOfTheDatabaseIsTheOneThatIsMade() {
        assertThat(Page.at("modules/ROOT/examples/clerk_webhook.sql").text()).isEqualTo(
                Page.at("../runtime/src/main/resources/io/quarkiverse/clerk/webhooks/store/clerk_webhook.sql").text());
    }

    private Stream<String> table(String anchor, Pattern row) {
        var tables = page.find(Pattern.compile("^\\[#" + anchor + "]$.*?^\\|===$(.*?)^\\|===$",
                Pattern.MULTILINE | Pattern.DOTALL));
        assertThat(tables).hasSize(1);
        return row.matcher(tables.get(0).group(1)).results().map(cells -> cells.groupCount() == 2
                ? cells.group(1) + "|" + cells.group(2)
                : cells.group(1) + "|" + cells.group(2) + "|" + cells.group(3));
    }

    private static String sorted(String row) {
        var cells = row.split("\\|", 2);
        Set<String> names = NAME.matcher(cells[1]).results().map(name -> name.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        return cells[0] + "|" + String.join(",", names);
    }

    private static String names(Stream<Class<?>> events) {
        return events.map(Class::getSimpleName).sorted().collect(joining(","));
    }
}
