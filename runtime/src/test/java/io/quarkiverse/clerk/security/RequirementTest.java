package io.quarkiverse.clerk.security;

import static io.quarkiverse.clerk.auth.AuthorizationCheck.check;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.security.Principal;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import io.quarkiverse.clerk.auth.AuthorizationCheck;
import io.quarkiverse.clerk.auth.MachinePrincipal;
import io.quarkiverse.clerk.auth.Reverification;
import io.quarkiverse.clerk.auth.SessionPrincipal;
import io.quarkiverse.clerk.auth.TokenType;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;

class RequirementTest {

    private static final Requirement ORGANIZATION = new Requirement(Set.of(), true, check());
    private static final Requirement STRICT = requires(check().reverification(Reverification.STRICT));
    private static final Requirement MACHINES = new Requirement(Set.of(TokenType.M2M_TOKEN), false, check());

    private static final SecurityIdentity NOBODY = QuarkusSecurityIdentity.builder().setPrincipal(new QuarkusPrincipal(""))
            .setAnonymous(true).build();
    private static final SecurityIdentity SOMEBODY_ELSES = identity(new QuarkusPrincipal("ann"));
    private static final SecurityIdentity MACHINE = identity(new MachinePrincipal("mt_1", "mch_1", List.of(), null, "token"));
    private static final SecurityIdentity LONER = user("{\"sub\":\"user_1\",\"v\":2,\"fva\":[0,-1]}");
    private static final SecurityIdentity MEMBER = user(
            "{\"sub\":\"user_1\",\"v\":2,\"fva\":[60,-1],\"o\":{\"id\":\"org_1\",\"rol\":\"admin\"}}");

    private static Requirement requires(AuthorizationCheck check) {
        return new Requirement(Set.of(), false, check);
    }

    private static SecurityIdentity user(String claims) {
        return identity(new SessionPrincipal("token", json(claims)));
    }

    private static JsonNode json(String text) {
        try {
            return new JsonMapper().readTree(text);
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static SecurityIdentity identity(Principal principal) {
        return QuarkusSecurityIdentity.builder().setPrincipal(principal).build();
    }

    @Test
    void nobodyHasToSignIn() {
        for (var requirement : List.of(ORGANIZATION, STRICT, MACHINES)) {
            assertThat(requirement.refusal(NOBODY)).get().isInstanceOf(UnauthorizedException.class);
        }
    }

    @Test
    void whoWasSignedInByAnotherExtensionIsForbidden() {
        for (var requirement : List.of(ORGANIZATION, STRICT, MACHINES)) {
            assertThat(requirement.refusal(SOMEBODY_ELSES)).get().isInstanceOf(ForbiddenException.class);
        }
    }

    @Test
    void anOrganizationIsAskedFor() {
        assertThat(ORGANIZATION.refusal(MEMBER)).isEmpty();
        assertThat(ORGANIZATION.refusal(LONER)).get().isExactlyInstanceOf(ForbiddenException.class);
        assertThat(ORGANIZATION.refusal(MACHINE)).get().isExactlyInstanceOf(ForbiddenException.class);
    }

    @Test
    void aKindOfTokenIsAskedFor() {
        assertThat(MACHINES.refusal(MACHINE)).isEmpty();
        assertThat(MACHINES.refusal(MEMBER)).get().isExactlyInstanceOf(ForbiddenException.class);
    }

    @Test
    void aNewProofIsAskedOfWhoLacksNothingElse() {
        assertThat(STRICT.refusal(LONER)).isEmpty();
        assertThat(STRICT.refusal(MEMBER)).get().isInstanceOf(ReverificationRequiredException.class);
        assertThat(requires(check().reverification(Reverification.STRICT).role("owner")).refusal(MEMBER)).get()
                .isExactlyInstanceOf(ForbiddenException.class);
        assertThat(STRICT.refusal(MACHINE)).get().isExactlyInstanceOf(ForbiddenException.class);
    }

    @Test
    void onlySessionsMeetWhatIsAskedOfUsers() {
        assertThat(ORGANIZATION.needsSession()).isTrue();
        assertThat(STRICT.needsSession()).isTrue();
        assertThat(MACHINES.needsSession()).isFalse();
        assertThat(MACHINES.accepts(TokenType.SESSION_TOKEN)).isFalse();
        assertThat(STRICT.accepts(TokenType.API_KEY)).as("as far as kinds go").isTrue();
    }

    @Test
    void frontEndsAreToldInClerksWords() {
        assertThat(new ReverificationRequiredException(new Reverification(Reverification.Level.MULTI_FACTOR, 0.5)).json())
                .isEqualTo("{\"clerk_error\":{\"type\":\"forbidden\",\"reason\":\"reverification-error\",\"metadata\":"
                        + "{\"reverification\":{\"level\":\"multi_factor\",\"afterMinutes\":0.5}}}}");
        assertThat(new ReverificationRequiredException(Reverification.LAX).json()).endsWith("\"afterMinutes\":1440}}}}");
    }
}
