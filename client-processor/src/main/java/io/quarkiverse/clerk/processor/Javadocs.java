package io.quarkiverse.clerk.processor;

import java.util.regex.Pattern;

import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

import com.palantir.javapoet.CodeBlock;

/** Takes over Javadoc, with what is returned put right. */
final class Javadocs {

    private static final Pattern RETURN = Pattern.compile("(?m)(^|\\{)@return ");
    private static final Pattern RETURN_TAG = Pattern.compile("(?ms)^@return .*?(?=^@|\\z)");
    private static final Pattern FURTHER_SENTENCES = Pattern.compile("(?s)\\A(.*?\\.)\\s.*?(?=^@|\\z)", Pattern.MULTILINE);

    private final Elements elements;

    Javadocs(Elements elements) {
        this.elements = elements;
    }

    CodeBlock asItIs(Element element) {
        return block(text(element));
    }

    CodeBlock ofUni(Element operation, boolean answers) {
        return block(RETURN.matcher(text(operation)).replaceAll("$1@return a {@code Uni} of ")
                + (answers ? "" : "@return a {@code Uni} that completes when it is done\n"));
    }

    /** The rest of the text is about reading and closing a {@code Stream}. */
    CodeBlock ofMulti(Element walk) {
        var brief = FURTHER_SENTENCES.matcher(text(walk)).replaceFirst("$1\n\n");
        return block(RETURN_TAG.matcher(brief)
                .replaceFirst("@return all of them; a page is fetched when the one before it has been read\n"));
    }

    private String text(Element element) {
        var comment = elements.getDocComment(element);
        return comment == null ? "" : comment.strip().replaceAll("(?m)^ ", "") + "\n";
    }

    private static CodeBlock block(String text) {
        return CodeBlock.of("$L", text);
    }
}
