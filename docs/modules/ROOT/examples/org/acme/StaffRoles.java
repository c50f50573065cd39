package org.acme;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.clerk.auth.ClerkPrincipal;
import io.quarkiverse.clerk.auth.RolesMapper;
import io.quarkiverse.clerk.auth.SessionPrincipal;

// tag::mapper[]
@ApplicationScoped
public class StaffRoles implements RolesMapper {

    @Override
    public Set<String> roles(ClerkPrincipal caller) {
        boolean staff = caller instanceof SessionPrincipal user && user.organization() != null
                && "our-own".equals(user.organization().slug());
        return staff ? Set.of("staff") : Set.of();
    }
}
// end::mapper[]
