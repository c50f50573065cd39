package io.quarkiverse.clerk.deployment;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.Type;

import io.quarkus.deployment.ApplicationArchive;
import io.quarkus.deployment.builditem.ApplicationArchivesBuildItem;
import io.quarkus.maven.dependency.ArtifactKey;

/**
 * Which clients of the Backend API an application uses.
 *
 * @param blocking whether {@code ClerkClient} is used
 * @param reactive whether {@code MutinyClerkClient} is used
 */
record UsedClients(boolean blocking, boolean reactive) {

    private static final String PACKAGE = "io.quarkiverse.clerk.";
    private static final DotName BLOCKING = DotName.createSimple(PACKAGE + "ClerkClient");
    private static final DotName REACTIVE = DotName.createSimple(PACKAGE + "MutinyClerkClient");

    static UsedClients of(ApplicationArchivesBuildItem archives) {
        return in(archives.getAllApplicationArchives().stream().filter(archive -> !isOurs(archive))
                .map(ApplicationArchive::getIndex).toList());
    }

    /** {@return what the code of an application uses} */
    static UsedClients in(Collection<IndexView> application) {
        return new UsedClients(application.stream().anyMatch(index -> isUsed(BLOCKING, index)),
                application.stream().anyMatch(index -> isUsed(REACTIVE, index)));
    }

    /** Who calls a client names it in the code; who only passes it on names it in a signature. */
    private static boolean isUsed(DotName client, IndexView index) {
        return !index.getKnownUsers(client).isEmpty()
                || index.getKnownClasses().stream().flatMap(UsedClients::types).anyMatch(type -> type.name().equals(client));
    }

    /** {@return what its fields and parameters are of} */
    static Stream<Type> types(ClassInfo type) {
        return Stream.concat(type.fields().stream().map(field -> field.type()),
                type.methods().stream().flatMap(method -> method.parameterTypes().stream()));
    }

    /** {@return whether it is the name of one of the two clients} */
    static boolean isClient(DotName name) {
        return name.equals(BLOCKING) || name.equals(REACTIVE);
    }

    static boolean isOurs(ApplicationArchive archive) {
        return archive.getKey() != null && isOurs(archive.getKey());
    }

    static boolean isOurs(ArtifactKey key) {
        return key.getGroupId().equals("io.quarkiverse.clerk") && key.getArtifactId().equals("quarkus-clerk");
    }

    boolean any() {
        return blocking || reactive;
    }

    /** {@return the name of the class that is in a file, if it is one of a client} */
    static Optional<String> className(String file) {
        return Optional.of(file).filter(name -> name.endsWith(".class"))
                .map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                .filter(name -> name.startsWith(PACKAGE + "client.") || name.endsWith("ClerkClient"));
    }

    /**
     * Interfaces belong to one client, models to both. What implements an interface stays out, and classes inside it too:
     * Quarkus REST and RESTEasy Classic would take it for a resource of the application, and serve Clerk's management API to
     * everybody.
     */
    boolean needs(String className) {
        var name = className.substring(className.lastIndexOf('.') + 1).replaceFirst("\\$.*", "");
        if (name.endsWith("ApiCalls") || name.endsWith("ClientCalls")) {
            return false;
        }
        if (name.startsWith("Mutiny")) {
            return reactive;
        }
        return name.equals("ClerkClient") || name.endsWith("Api") ? blocking : true;
    }
}
