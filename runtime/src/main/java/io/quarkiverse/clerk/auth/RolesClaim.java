package io.quarkiverse.clerk.auth;

import java.util.LinkedHashSet;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A claim of the session token that has roles in it.
 *
 * @param path its name; or the way to it, with dots between the names
 */
public record RolesClaim(String path) implements RolesMapper {

    /** {@return the roles in the claim; none for machines, and where the claim is missing or anything but text} */
    @Override
    public Set<String> roles(ClerkPrincipal principal) {
        return principal instanceof SessionPrincipal session ? roles(find(session.payload())) : Set.of();
    }

    /** A name with dots in it, such as a URL, is looked for before the dots are taken for a way. */
    private JsonNode find(JsonNode payload) {
        var found = payload.path(path);
        if (found.isMissingNode()) {
            found = payload;
            for (var name : path.split("\\.", -1)) {
                found = found.path(name);
            }
        }
        return found;
    }

    private static Set<String> roles(JsonNode claim) {
        var roles = new LinkedHashSet<String>();
        if (claim.isTextual()) {
            add(claim.textValue().split(" "), roles);
        } else if (claim.isArray()) {
            claim.forEach(role -> add(new String[] { role.isTextual() ? role.textValue() : "" }, roles));
        }
        return roles;
    }

    private static void add(String[] names, Set<String> roles) {
        for (var name : names) {
            if (!name.isBlank()) {
                roles.add(name);
            }
        }
    }
}
