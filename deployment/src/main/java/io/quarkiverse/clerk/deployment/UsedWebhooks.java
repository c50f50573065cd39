package io.quarkiverse.clerk.deployment;

import java.util.stream.Stream;

import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.Type;

import io.quarkus.deployment.ApplicationArchive;
import io.quarkus.deployment.builditem.ApplicationArchivesBuildItem;

/** Whether an application uses webhooks. */
final class UsedWebhooks {

    static final String EVENTS = "io.quarkiverse.clerk.webhooks.event";
    static final DotName CLERK_WEBHOOKS = DotName.createSimple("io.quarkiverse.clerk.webhooks.ClerkWebhooks");

    private static final DotName EVENTS_PACKAGE = DotName.createSimple(EVENTS);

    private UsedWebhooks() {
    }

    static boolean in(ApplicationArchivesBuildItem archives) {
        return archives.getAllApplicationArchives().stream().filter(archive -> !UsedClients.isOurs(archive))
                .map(ApplicationArchive::getIndex).anyMatch(UsedWebhooks::in);
    }

    /** Whatever is done with an event, who is given it names it in a signature. */
    static boolean in(IndexView index) {
        return !index.getKnownUsers(CLERK_WEBHOOKS).isEmpty()
                || index.getKnownClasses().stream().flatMap(UsedWebhooks::types).anyMatch(UsedWebhooks::isOfWebhooks);
    }

    private static Stream<DotName> types(ClassInfo type) {
        return UsedClients.types(type).flatMap(used -> Stream.concat(Stream.of(used.name()),
                used.kind() == Type.Kind.PARAMETERIZED_TYPE
                        ? used.asParameterizedType().arguments().stream().map(Type::name)
                        : Stream.empty()));
    }

    private static boolean isOfWebhooks(DotName type) {
        return EVENTS_PACKAGE.equals(type.packagePrefixName()) || CLERK_WEBHOOKS.equals(type);
    }
}
