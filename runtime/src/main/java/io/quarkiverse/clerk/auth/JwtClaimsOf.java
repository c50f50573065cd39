package io.quarkiverse.clerk.auth;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jose4j.jwt.JwtClaims;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

/** Turns claims into the types that SmallRye JWT's principals are made of. */
public final class JwtClaimsOf {

    private JwtClaimsOf() {
    }

    /**
     * Reads a payload.
     *
     * @param payload the payload of a token
     * @return its claims; never null
     */
    public static JwtClaims payload(JsonNode payload) {
        var claims = new JwtClaims();
        payload.properties().forEach(claim -> claims.setClaim(claim.getKey(), value(claim.getValue())));
        return claims;
    }

    /**
     * Reads an object.
     *
     * @param object a JSON object
     * @return its members, in their order; never null
     */
    public static Map<String, Object> map(JsonNode object) {
        var map = new LinkedHashMap<String, Object>();
        object.properties().forEach(member -> map.put(member.getKey(), value(member.getValue())));
        return map;
    }

    private static @Nullable Object value(JsonNode node) {
        if (node.isTextual()) {
            return node.textValue();
        }
        if (node.isNumber()) {
            return node.canConvertToLong() && node.isIntegralNumber() ? (Object) node.longValue() : node.doubleValue();
        }
        if (node.isBoolean()) {
            return node.booleanValue();
        }
        if (node.isArray()) {
            List<Object> list = new ArrayList<>(node.size());
            node.forEach(item -> list.add(value(item)));
            return list;
        }
        return node.isObject() ? map(node) : null;
    }
}
