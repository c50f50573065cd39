package io.quarkiverse.clerk.deployment;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

import io.quarkiverse.clerk.auth.http.OrganizationPermissionCheck;
import io.quarkus.arc.deployment.GeneratedBeanBuildItem;
import io.quarkus.arc.deployment.GeneratedBeanGizmoAdaptor;
import io.quarkus.arc.deployment.ValidationPhaseBuildItem.ValidationErrorBuildItem;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.builditem.CombinedIndexBuildItem;
import io.quarkus.gizmo.ClassCreator;
import io.quarkus.gizmo.MethodDescriptor;
import io.quarkus.security.PermissionChecker;
import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;

/** Lets applications write permissions as Clerk does: {@code @PermissionsAllowed("org:reports:read")}. */
class ClerkPermissionsProcessor {

    private static final DotName PERMISSIONS_ALLOWED = DotName.createSimple(PermissionsAllowed.class);
    private static final DotName PERMISSIONS_ALLOWED_LIST = DotName.createSimple(PermissionsAllowed.List.class);
    private static final DotName PERMISSION_CHECKER = DotName.createSimple(PermissionChecker.class);
    private static final Pattern ORGANIZATION_PERMISSION = Pattern.compile("org:[^:]+:[^:]+");
    private static final Pattern ACTION = Pattern.compile("[^:]+:[^:]+");
    private static final String CHECKERS = "io.quarkiverse.clerk.auth.http.OrganizationPermissionCheckers";
    private static final MethodDescriptor CHECK = MethodDescriptor.ofMethod(OrganizationPermissionCheck.class, "check",
            Uni.class, SecurityIdentity.class, String.class);

    @BuildStep
    void checkers(CombinedIndexBuildItem index, BuildProducer<GeneratedBeanBuildItem> beans) {
        var permissions = permissions(index.getIndex());
        if (permissions.isEmpty()) {
            return;
        }
        try (var checkers = ClassCreator.builder().className(CHECKERS)
                .classOutput(new GeneratedBeanGizmoAdaptor(beans)).build()) {
            checkers.addAnnotation(Singleton.class);
            int number = 0;
            for (var permission : permissions) {
                try (var check = checkers.getMethodCreator("check" + number++, Uni.class, SecurityIdentity.class)) {
                    check.setSignature("(L" + SecurityIdentity.class.getName().replace('.', '/')
                            + ";)Lio/smallrye/mutiny/Uni<Ljava/lang/Boolean;>;");
                    check.addAnnotation(PermissionChecker.class).addValue("value", permission);
                    check.returnValue(check.invokeStaticMethod(CHECK, check.getMethodParam(0), check.load(permission)));
                }
            }
        }
    }

    /** {@return the permissions in Clerk's spelling for which the application has no checker of its own} */
    private static Set<String> permissions(IndexView index) {
        var own = checkers(index);
        return asked(index).flatMap(asked -> Arrays.stream(asked.value().asStringArray()))
                .filter(text -> ORGANIZATION_PERMISSION.matcher(text).matches() && !own.contains(text))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> checkers(IndexView index) {
        return index.getAnnotations(PERMISSION_CHECKER).stream().map(checker -> checker.value().asString())
                .collect(Collectors.toSet());
    }

    private static Stream<AnnotationInstance> asked(IndexView index) {
        return Stream.concat(index.getAnnotations(PERMISSIONS_ALLOWED).stream(),
                index.getAnnotations(PERMISSIONS_ALLOWED_LIST).stream()
                        .flatMap(list -> Arrays.stream(list.value().asNestedArray())));
    }

    /**
     * Quarkus makes one permission of those that differ in their actions only, and lets in who has any of the actions, even
     * where all are asked for.
     */
    @BuildStep
    void allMeansAll(CombinedIndexBuildItem combined, BuildProducer<ValidationErrorBuildItem> errors) {
        var own = checkers(combined.getIndex());
        asked(combined.getIndex())
                .filter(asked -> asked.value("inclusive") != null && asked.value("inclusive").asBoolean())
                .map(asked -> List.of(asked.value().asStringArray()))
                .filter(texts -> haveOneNameAndSeveralActions(texts, own)).distinct()
                .forEach(texts -> errors.produce(new ValidationErrorBuildItem(new IllegalStateException(
                        "@PermissionsAllowed(value = " + texts + ", inclusive = true) would let in who has one of those that "
                                + "begin alike. Write each in an annotation of its own, or as Clerk does: org:feature:action."))));
    }

    private static boolean haveOneNameAndSeveralActions(List<String> texts, Set<String> checkers) {
        var names = texts.stream().distinct().filter(text -> ACTION.matcher(text).matches() && !checkers.contains(text))
                .map(text -> text.substring(0, text.indexOf(':'))).toList();
        return Set.copyOf(names).size() < names.size();
    }
}
