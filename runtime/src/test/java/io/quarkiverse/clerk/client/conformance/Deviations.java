package io.quarkiverse.clerk.client.conformance;

import java.util.Map;
import java.util.Set;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The one place for what the client does otherwise than the file says, each with its reason. */
final class Deviations {

    /** Clerk's file spreads the operations of {@code /templates} over two groups of one subject. */
    private static final Map<String, String> GROUPS = Map.of(
            "emailSMSTemplates", "templates",
            "emailAndSmsTemplates", "templates");

    /** A file has its name and media type in the head of its part; and one type of upload serves all forms. */
    private static final Set<String> PARTS_OF_UPLOADS = Set.of("file_name", "content_type", "uploader_user_id");

    /** One type of page reads all, whatever the list in it is called. */
    private static final Set<String> LISTS_OF_PAGES = Set.of("data", "m2m_tokens");

    private Deviations() {
    }

    static boolean isListOfPage(String name) {
        return LISTS_OF_PAGES.contains(name);
    }

    static String groupOf(String group) {
        return GROUPS.getOrDefault(group, group);
    }

    static boolean isPartOfUploads(String name) {
        return PARTS_OF_UPLOADS.contains(name);
    }

    /** An enum cannot have an empty text as a value: it is cleared in requests, and is no known value in answers. */
    static boolean isValueOfEnum(String text) {
        return !text.isEmpty();
    }

    /** The file says of an answer in JSON what it holds, and of a page of HTML nothing. */
    static boolean isMarkup(ClientOperation found) {
        var produces = found.method().getAnnotation(Produces.class);
        return produces != null && produces.value()[0].equals(MediaType.TEXT_HTML)
                && found.response().hasRawClass(String.class);
    }

    /** An operation may have a second form without its query and body, if nothing in them is required. */
    static boolean isShortForm(FileOperation operation, ClientOperation full, ClientOperation other) {
        return !operation.needsMoreThanPath() && other.label().equals(full.label()) && other.body() == null
                && other.isDeprecated() == full.isDeprecated() && other.response().equals(full.response())
                && other.parameters(ParameterKind.QUERY).isEmpty()
                && other.method().getParameterCount() == operation.parametersIn("path").size();
    }
}
