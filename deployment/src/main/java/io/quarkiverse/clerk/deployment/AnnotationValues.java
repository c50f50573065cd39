package io.quarkiverse.clerk.deployment;

import java.util.Optional;
import java.util.regex.Pattern;

import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/** Says what is wrong with what stands in an annotation: what nobody could ever have, or what asks for nothing. */
final class AnnotationValues {

    private static final Pattern PERMISSION = Pattern.compile("(?:org:)?+[^:,\\s]+:[^:,\\s]+");
    private static final Pattern SYSTEM_PERMISSION = Pattern.compile("(?:org:)?sys_.*");
    private static final Pattern FEATURE_OR_PLAN = Pattern.compile("(?:(?:org|user):)?+[^:,\\s]+");

    private AnnotationValues() {
    }

    /** {@return what is found and what is expected; empty if nothing is wrong} */
    static Optional<String> problem(AnnotationInstance annotation, IndexView index) {
        var kind = annotation.name();
        if (kind.equals(SecurityAnnotations.ACCEPTS_TOKEN)) {
            return problemIf(annotation.value().asEnumArray().length == 0, "no kind",
                    "at least one, such as @AcceptsToken(TokenType.M2M_TOKEN)");
        }
        if (kind.equals(SecurityAnnotations.REVERIFICATION)) {
            int minutes = annotation.valueWithDefault(index, "afterMinutes").asInt();
            return problemIf(minutes <= 0, "afterMinutes = " + minutes, "more than 0, because nobody could ever meet that");
        }
        return kind.equals(SecurityAnnotations.ORGANIZATION) ? Optional.empty() : name(kind, annotation.value().asString());
    }

    private static Optional<String> name(DotName kind, String name) {
        if (!kind.equals(SecurityAnnotations.PERMISSION)) {
            return problemIf(!FEATURE_OR_PLAN.matcher(name).matches(), quoted(name),
                    "a name, such as \"reports\", or one with org: or user: in front");
        }
        if (SYSTEM_PERMISSION.matcher(name).matches()) {
            return Optional
                    .of("found " + quoted(name) + ", one of Clerk's own permissions, which are in no token; expected one "
                            + "that you have defined, or a role: @RolesAllowed(\"admin\")");
        }
        return problemIf(!PERMISSION.matcher(name).matches(), quoted(name),
                "a feature and an action, such as \"org:reports:read\"");
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }

    private static Optional<String> problemIf(boolean wrong, String found, String expected) {
        return wrong ? Optional.of("found " + found + "; expected " + expected) : Optional.empty();
    }
}
