package io.quarkiverse.clerk.auth.http;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jboss.logging.Logger;

import io.quarkiverse.clerk.auth.ClerkInstance;
import io.quarkiverse.clerk.auth.ClerkPrincipal;
import io.quarkiverse.clerk.auth.RolesMapper;
import io.quarkus.arc.ClientProxy;

/** The roles that an application's mappers, and the claim of an instance, give a caller. */
final class MappedRoles {

    private static final Logger LOG = Logger.getLogger(MappedRoles.class);

    private final List<RolesMapper> mappers;

    MappedRoles(List<RolesMapper> mappers) {
        this.mappers = List.copyOf(mappers);
    }

    /** {@return the roles of all mappers together} Fails if one of them does: with half of the roles somebody may be let in. */
    Set<String> of(ClerkPrincipal principal, ClerkInstance instance) {
        if (mappers.isEmpty() && instance.rolesClaim().isEmpty()) {
            return Set.of();
        }
        var roles = new HashSet<String>();
        instance.rolesClaim().ifPresent(claim -> roles.addAll(roles(claim, principal)));
        mappers.forEach(mapper -> roles.addAll(roles(mapper, principal)));
        return roles;
    }

    /** What a mapper says of its failure is not logged: it has seen the token. */
    private static Set<String> roles(RolesMapper mapper, ClerkPrincipal principal) {
        try {
            return Set.copyOf(mapper.roles(principal));
        } catch (RuntimeException failure) {
            LOG.errorf("%s has failed or returned null, and the request was answered with 503: %s%s",
                    ClientProxy.unwrap(mapper).getClass().getName(), failure.getClass().getName(),
                    failure.getStackTrace().length == 0 ? "" : " at " + failure.getStackTrace()[0]);
            throw new MappingFailedException();
        }
    }

    /** Nobody can say which roles the caller has. */
    static final class MappingFailedException extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
