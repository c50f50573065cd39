package io.quarkiverse.clerk.deployment;

import java.util.Set;

import org.eclipse.microprofile.jwt.Claim;
import org.eclipse.microprofile.jwt.ClaimValue;
import org.jboss.jandex.AnnotationTransformation;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;

import io.quarkiverse.clerk.security.JsonWebTokenProducer;
import io.quarkiverse.clerk.security.SessionTokenFirst;
import io.quarkiverse.clerk.security.SessionTokenFirstInterceptor;
import io.quarkus.arc.deployment.AdditionalBeanBuildItem;
import io.quarkus.arc.deployment.AnnotationsTransformerBuildItem;
import io.quarkus.arc.deployment.ExcludedTypeBuildItem;
import io.quarkus.arc.deployment.ValidationPhaseBuildItem;
import io.quarkus.arc.deployment.ValidationPhaseBuildItem.ValidationErrorBuildItem;
import io.quarkus.arc.processor.BuiltinScope;
import io.quarkus.arc.processor.DotNames;
import io.quarkus.arc.processor.InjectionPointInfo;
import io.quarkus.deployment.Capabilities;
import io.quarkus.deployment.Capability;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.smallrye.jwt.auth.cdi.ClaimValueProducer;
import io.smallrye.jwt.auth.cdi.CommonJwtProducer;
import io.smallrye.jwt.auth.cdi.JsonValueProducer;
import io.smallrye.jwt.auth.cdi.OptionalClaimTypeProducer;
import io.smallrye.jwt.auth.cdi.RawClaimTypeProducer;

/** {@code JsonWebToken} and {@code @Claim}, which other extensions may bring too. */
class ClerkInjectionProcessor {

    private static final DotName CLAIM = DotName.createSimple(Claim.class);
    private static final DotName OIDC_PRODUCER = DotName
            .createSimple("io.quarkus.oidc.runtime.OidcJsonWebTokenProducer");
    /** What stands for the claim of each request in turn. */
    private static final Set<DotName> FOR_ANY_SCOPE = Set.of(DotNames.INSTANCE, DotNames.PROVIDER, DotNames.INJECTABLE_INSTANCE,
            DotName.createSimple(ClaimValue.class));

    @BuildStep
    void tokenAndClaims(Capabilities capabilities, BuildProducer<AdditionalBeanBuildItem> beans,
            BuildProducer<ExcludedTypeBuildItem> excluded, BuildProducer<AnnotationsTransformerBuildItem> transformers) {
        if (capabilities.isPresent(Capability.OIDC)) {
            transformers.produce(new AnnotationsTransformerBuildItem(AnnotationTransformation.forClasses()
                    .whenClass((ClassInfo type) -> type.name().equals(OIDC_PRODUCER))
                    .transform(context -> context.add(SessionTokenFirst.class))));
        } else {
            excluded.produce(new ExcludedTypeBuildItem(SessionTokenFirstInterceptor.class.getName()));
        }
        if (anotherExtensionBringsThem(capabilities)) {
            excluded.produce(new ExcludedTypeBuildItem(JsonWebTokenProducer.class.getName()));
        } else {
            beans.produce(AdditionalBeanBuildItem.builder().addBeanClasses(CommonJwtProducer.class,
                    RawClaimTypeProducer.class, OptionalClaimTypeProducer.class, ClaimValueProducer.class,
                    JsonValueProducer.class, Claim.class).build());
        }
    }

    private static boolean anotherExtensionBringsThem(Capabilities capabilities) {
        return capabilities.isPresent(Capability.OIDC) || capabilities.isPresent(Capability.JWT);
    }

    /** A bean that lives longer than a request would keep the claim of the first caller, and take all others for them. */
    @BuildStep
    void claimsAreNotKept(Capabilities capabilities, ValidationPhaseBuildItem validation,
            BuildProducer<ValidationErrorBuildItem> errors) {
        if (anotherExtensionBringsThem(capabilities)) {
            return;
        }
        for (var point : validation.getContext().getInjectionPoints()) {
            if (!point.hasDefaultedQualifier() && point.getRequiredQualifier(CLAIM) != null && keeps(point)) {
                errors.produce(new ValidationErrorBuildItem(new IllegalStateException(
                        "@Claim at " + point.getTargetInfo() + " would keep the claim of the first caller. Make the bean "
                                + "@RequestScoped, or inject a ClaimValue, a Provider or an Instance of the claim.")));
            }
        }
    }

    private static boolean keeps(InjectionPointInfo point) {
        return !FOR_ANY_SCOPE.contains(point.getType().name()) && point.getTargetBean()
                .filter(bean -> !BuiltinScope.REQUEST.is(bean.getScope())
                        && !bean.getImplClazz().name().packagePrefix().startsWith("io.smallrye.jwt"))
                .isPresent();
    }
}
