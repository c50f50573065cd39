package io.quarkiverse.clerk.deployment;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.Type;

import io.quarkus.deployment.ApplicationArchive;
import io.quarkus.deployment.builditem.ApplicationArchivesBuildItem;

/** Whether an application has to do with webhooks: observes an event, or verifies them itself. */
final class UsedWebhooks {

    private static final String PACKAGE = "io.quarkiverse.clerk.webhooks.";
    /** What code calls that looks it up, and so names it in no signature. */
    private static final List<DotName> CALLED = Stream.of("ClerkWebhooks", "event.WebhookEvent")
            .map(name -> DotName.createSimple(PACKAGE + name)).toList();

    private UsedWebhooks() {
    }

    static boolean by(ApplicationArchivesBuildItem archives) {
        return in(archives.getAllApplicationArchives().stream().filter(archive -> !UsedClients.isOurs(archive))
                .map(ApplicationArchive::getIndex).toList());
    }

    /** {@return whether the code of an application does} */
    static boolean in(Collection<IndexView> application) {
        return application.stream().anyMatch(UsedWebhooks::in);
    }

    private static boolean in(IndexView index) {
        return CALLED.stream().anyMatch(name -> !index.getKnownUsers(name).isEmpty())
                || index.getKnownClasses().stream().flatMap(UsedWebhooks::types).anyMatch(UsedWebhooks::isOfWebhooks);
    }

    private static Stream<Type> types(ClassInfo type) {
        return Stream.concat(type.fields().stream().map(field -> field.type()),
                type.methods().stream().flatMap(method -> method.parameterTypes().stream()));
    }

    private static boolean isOfWebhooks(Type type) {
        return type.name().toString().startsWith(PACKAGE) || type.kind() == Type.Kind.PARAMETERIZED_TYPE
                && type.asParameterizedType().arguments().stream().anyMatch(UsedWebhooks::isOfWebhooks);
    }
}
