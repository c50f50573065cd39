package io.quarkiverse.clerk.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Javadoc is no part of a class: the sources that are derived are all that shows it. */
class JavadocsTest {

    private static String group;
    private static String client;

    @BeforeAll
    static void compile(@TempDir Path folder) throws IOException, URISyntaxException {
        var compilation = Compilation.ofShop(folder);
        group = compilation.source("shop.MutinyLoavesApi");
        client = compilation.source("shop.MutinyShopClient");
    }

    @Test
    void anAnswerIsSaidToBeAUni() {
        assertThat(group).contains("""
                    /**
                     * Bakes one.
                     *
                     * @return a {@code Uni} of the loaf; never null
                     */
                """);
    }

    @Test
    void anAnswerInTheSentenceIsSaidToBeAUniToo() {
        assertThat(group).contains("* {@return a {@code Uni} of how many there are}\n");
    }

    @Test
    void whatAnswersNothingIsSaidToComplete() {
        assertThat(group).contains("* Throws one away.", "* @return a {@code Uni} that completes when it is done\n");
    }

    @Test
    void ofAWalkTheFirstSentenceAndItsParametersAreLeft() {
        assertThat(group).contains("""
                    /**
                     * Walks through all.
                     *
                     * @param query which. Not where.
                     * @return all of them; a page is fetched when the one before it has been read
                     * @throws IllegalStateException never
                     */
                """).doesNotContain("to be closed");
    }

    @Test
    void theClientIsToldFromTheBlockingOne() {
        assertThat(client).contains("* {@link ShopClient} without blocking:", "* {@return the loaves}\n");
    }

    @Test
    void signsThatMeanSomethingToTheWriterOfSourcesAreText() {
        assertThat(group).contains("* Loaves, for $T and {@code $L}.\n");
    }
}
