package io.quarkiverse.clerk.neighbours.grpc;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

import com.google.protobuf.StringValue;

import io.quarkiverse.clerk.auth.TokenType;
import io.quarkiverse.clerk.auth.http.IdentityAttributes;
import io.quarkiverse.clerk.security.AcceptsToken;
import io.quarkiverse.clerk.security.ClerkAuth;
import io.quarkiverse.clerk.security.RequiresOrganization;
import io.quarkus.grpc.GrpcService;
import io.quarkus.security.Authenticated;
import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

/** Says who is calling, where it answers at all. */
@GrpcService
public class Greeter extends GreeterBase {

    /** Methods that do not block cannot wait for an identity, and are given one later. */
    @Inject
    CurrentIdentityAssociation association;

    @Inject
    SecurityIdentity identity;

    @Inject
    ClerkAuth auth;

    private Uni<StringValue> name() {
        return association.getDeferredIdentity().map(caller -> StringValue.of(caller.getPrincipal().getName() + " "
                + caller.<String> getAttribute(IdentityAttributes.ORGANIZATION_ID)));
    }

    @Override
    public Uni<StringValue> open(StringValue request) {
        return association.getDeferredIdentity().map(caller -> StringValue.of(caller.isAnonymous() ? "nobody" : "somebody"));
    }

    @Override
    @Authenticated
    public Uni<StringValue> authenticated(StringValue request) {
        return name();
    }

    @Override
    @RolesAllowed("org:admin")
    public Uni<StringValue> role(StringValue request) {
        return name();
    }

    @Override
    @PermissionsAllowed("org:billing:read")
    public Uni<StringValue> permission(StringValue request) {
        return name();
    }

    @Override
    @RequiresOrganization
    public Uni<StringValue> organization(StringValue request) {
        return name();
    }

    @Override
    @AcceptsToken(TokenType.M2M_TOKEN)
    public Uni<StringValue> machine(StringValue request) {
        return name();
    }

    @Override
    @Blocking
    @RequiresOrganization
    @RolesAllowed("org:admin")
    public Uni<StringValue> blocking(StringValue request) {
        return Uni.createFrom().item(StringValue.of(identity.getPrincipal().getName() + " " + auth.orgId()));
    }

    @Override
    @Authenticated
    public Multi<StringValue> stream(StringValue request) {
        return name().toMulti();
    }
}
