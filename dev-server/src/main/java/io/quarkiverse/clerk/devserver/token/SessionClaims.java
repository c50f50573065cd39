package io.quarkiverse.clerk.devserver.token;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.Json;

/**
 * What a session token says of a user, apart from its times and its issuer.
 *
 * @param status {@code active} or {@code pending}
 * @param organization null for none
 * @param features what the organization and the user have: {@code org:NAME} or {@code user:NAME}; those of the permissions
 *        need not be among them
 * @param plans likewise
 * @see <a href="https://clerk.com/docs/guides/sessions/session-tokens">Clerk's description of the claims</a>
 */
public record SessionClaims(String userId, String sessionId, String status, ActiveOrganization organization,
        List<String> features, List<String> plans) {

    /** What can be done with most features. The n-th is the n-th bit of a mask, counted from the lowest; others follow. */
    private static final List<String> ACTIONS = List.of("read", "manage");

    private static final String USER = "user:";
    private static final Pattern ENTITLEMENT = Pattern.compile("(org|user):[^:,\\s]+");

    /** Whether the text has the form of a feature or plan, {@code org:NAME} or {@code user:NAME}. */
    public static boolean isEntitlement(String text) {
        return ENTITLEMENT.matcher(text).matches();
    }

    /** The claims of version 1, which has no features and no plans. */
    public ObjectNode version1() {
        ObjectNode claims = common();
        if (organization != null) {
            claims.put("org_id", organization.id());
            putUnlessNull("org_slug", organization.slug(), claims);
            putUnlessNull("org_role", organization.role(), claims);
            ArrayNode permissions = claims.putArray("org_permissions");
            organization.permissions().forEach(permissions::add);
        }
        return claims;
    }

    /** The claims of version 2. */
    public ObjectNode version2() {
        ObjectNode claims = common().put("v", 2);
        Map<String, Set<String>> actions = actionsByFeature();
        putUnlessEmpty("fea", scoped(actions.keySet(), features), claims);
        putUnlessEmpty("pla", scoped(Set.of(), plans), claims);
        if (organization != null) {
            ObjectNode o = claims.putObject("o").put("id", organization.id());
            putUnlessNull("slg", organization.slug(), o);
            putUnlessNull("rol", withoutPrefix(organization.role()), o);
            putPermissions(actions, o);
        }
        return claims;
    }

    private ObjectNode common() {
        return Json.object().put("sub", userId).put("sid", sessionId).put("sts", status);
    }

    /** What may be done, by feature of the organization: first the features of the permissions, then the others. */
    private Map<String, Set<String>> actionsByFeature() {
        Map<String, Set<String>> actions = new LinkedHashMap<>();
        if (organization != null) {
            organization.permissions().forEach(permission -> {
                String[] parts = permission.split(":");
                actions.computeIfAbsent(parts[1], feature -> new LinkedHashSet<>()).add(parts[2]);
            });
        }
        features.stream().filter(feature -> !feature.startsWith(USER))
                .forEach(feature -> actions.computeIfAbsent(withoutPrefix(feature), name -> new LinkedHashSet<>()));
        return actions;
    }

    /** One mask for each feature of the organization, in the order of the claim {@code fea}. */
    private static void putPermissions(Map<String, Set<String>> actionsByFeature, ObjectNode o) {
        Set<String> actions = new LinkedHashSet<>(ACTIONS);
        actionsByFeature.values().forEach(actions::addAll);
        if (!actionsByFeature.isEmpty()) {
            List<String> bits = List.copyOf(actions);
            o.put("per", String.join(",", bits));
            o.put("fpm", actionsByFeature.values().stream().map(granted -> mask(granted, bits))
                    .collect(Collectors.joining(",")));
        }
    }

    private static String mask(Set<String> granted, List<String> bits) {
        BigInteger mask = BigInteger.ZERO;
        for (String action : granted) {
            mask = mask.setBit(bits.indexOf(action));
        }
        return mask.toString();
    }

    /** As Clerk writes them: {@code o:NAME} and {@code u:NAME}, those of the organization first. */
    private static Set<String> scoped(Set<String> ofOrganization, List<String> given) {
        Set<String> items = new LinkedHashSet<>();
        ofOrganization.forEach(name -> items.add("o:" + name));
        List<String> ofUser = new ArrayList<>();
        for (String item : given) {
            if (item.startsWith(USER)) {
                ofUser.add("u:" + item.substring(USER.length()));
            } else {
                items.add("o:" + withoutPrefix(item));
            }
        }
        items.addAll(ofUser);
        return items;
    }

    private static String withoutPrefix(String key) {
        return key == null ? null : key.substring(ActiveOrganization.PREFIX.length());
    }

    private static void putUnlessNull(String name, String value, ObjectNode object) {
        if (value != null) {
            object.put(name, value);
        }
    }

    private static void putUnlessEmpty(String name, Set<String> items, ObjectNode claims) {
        if (!items.isEmpty()) {
            claims.put(name, String.join(",", items));
        }
    }
}
