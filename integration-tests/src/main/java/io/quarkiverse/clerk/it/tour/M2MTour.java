package io.quarkiverse.clerk.it.tour;

import static io.quarkiverse.clerk.it.tour.Look.onPage;

import java.util.List;
import java.util.Map;

import jakarta.inject.Singleton;

import io.quarkiverse.clerk.ClerkClient;
import io.quarkiverse.clerk.client.m2m.CreateM2MTokenRequest;
import io.quarkiverse.clerk.client.m2m.M2MToken;
import io.quarkiverse.clerk.client.m2m.M2MTokenFormat;
import io.quarkiverse.clerk.client.m2m.M2MTokenQuery;
import io.quarkiverse.clerk.client.m2m.RevokeM2MTokenRequest;
import io.quarkiverse.clerk.client.m2m.VerifyM2MTokenRequest;
import io.quarkiverse.clerk.client.machines.CreateMachineRequest;

/** What a machine calls others with. It makes its tokens itself, with its own key. */
@Singleton
class M2MTour implements Tour {

    private final ClerkClient clerk;

    M2MTour(ClerkClient clerk) {
        this.clerk = clerk;
    }

    @Override
    public String group() {
        return "m2m";
    }

    @Override
    public void run(Steps steps) {
        var machine = clerk.machines().create(CreateMachineRequest.builder().name("Guest caller").build());
        steps.afterwards(() -> clerk.machines().delete(machine.id()));
        var token = steps.take("createToken", () -> steps.as(machine.secretKey(), () -> clerk.m2m().createToken(
                CreateM2MTokenRequest.builder().secondsUntilExpiration(60L).claims(Map.of("job", "tour")).build())),
                M2MToken::subject, machine.id());
        steps.take("createToken as a JWT", () -> steps.as(machine.secretKey(), () -> clerk.m2m().createToken(
                CreateM2MTokenRequest.builder().tokenFormat(M2MTokenFormat.JWT).secondsUntilExpiration(60L).build())),
                made -> made.token().split("[.]").length, 3);
        steps.take("listTokens", () -> clerk.m2m().listTokens(M2MTokenQuery.builder().subject(machine.id()).revoked(false)
                .limit(1).build()), onPage(M2MToken::id), List.of(token.id()));
        steps.take("verifyToken", () -> clerk.m2m().verifyToken(VerifyM2MTokenRequest.builder().token(token.token()).build()),
                M2MToken::claims, Map.of("job", "tour"));
        steps.take("revokeToken", () -> clerk.m2m().revokeToken(token.id(), RevokeM2MTokenRequest.builder()
                .revocationReason("The tour is over").build()), M2MToken::revoked, true);
        steps.take("list the revoked", () -> clerk.m2m().listTokens(M2MTokenQuery.builder().subject(machine.id()).revoked(true)
                .build()), onPage(M2MToken::revocationReason), List.of("The tour is over"));
        steps.missing("verify what is no token", () -> clerk.m2m().verifyToken(VerifyM2MTokenRequest.builder()
                .token("mt_nobody").build()));
    }
}
