package io.quarkiverse.clerk.testing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.SessionTokenSpec;
import io.quarkiverse.clerk.devserver.api.Json;

/** A session token to be made by the dev server. Nothing here changes: each method gives another one. */
public final class SessionTestToken extends TestToken<SessionTestToken> {

    private static final Duration LONG_AGO = Duration.ofHours(1);

    private final String user;

    SessionTestToken(String user) {
        this(user, Json.object());
    }

    private SessionTestToken(String user, ObjectNode spec) {
        super(spec);
        this.user = user;
    }

    @Override
    SessionTestToken with(ObjectNode newSpec) {
        return new SessionTestToken(user, newSpec);
    }

    @Override
    String path() {
        return "/dev/session-token/" + URLEncoder.encode(user, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** {@return a token in which the user acts for this organization, by its id or slug} */
    public SessionTestToken organization(String idOrSlug) {
        return with("organization", idOrSlug);
    }

    /** {@return a token in which the user acts for no organization} */
    public SessionTestToken withoutOrganization() {
        return organization(SessionTokenSpec.NO_ORGANIZATION);
    }

    /** {@return a token with this role in the organization, such as {@code org:admin}, and its permissions} */
    public SessionTestToken role(String role) {
        return with("role", role);
    }

    /** {@return a token with these permissions in the organization, such as {@code org:reports:read}, and no others} */
    public SessionTestToken permissions(String... permissions) {
        return with("permissions", List.of(permissions));
    }

    /** {@return a token with these features beside those of the permissions: {@code org:reports}, {@code user:export}} */
    public SessionTestToken features(String... features) {
        return with("features", List.of(features));
    }

    /** {@return a token with these plans: {@code org:team}, {@code user:pro}} */
    public SessionTestToken plans(String... plans) {
        return with("plans", List.of(plans));
    }

    /** {@return a token that was made so long ago, and expired a minute later} */
    public SessionTestToken age(Duration age) {
        return with("age_seconds", age.toSeconds());
    }

    /** {@return a token that expired long ago} */
    public SessionTestToken expired() {
        return age(LONG_AGO);
    }

    /** {@return a token that is good only in an hour} */
    public SessionTestToken notYetValid() {
        return age(LONG_AGO.negated());
    }

    /** {@return a token that a front end of this origin has obtained: claim {@code azp}} */
    public SessionTestToken authorizedParty(String origin) {
        return claim("azp", origin);
    }

    /**
     * Says when the user proved who they are.
     *
     * @param firstFactor minutes since the first factor was verified; -1 if it was not
     * @param secondFactor minutes since the second factor was verified; -1 if it was not, or if the user has none
     * @return a token that says so
     */
    public SessionTestToken verifiedMinutesAgo(int firstFactor, int secondFactor) {
        return claim("fva", List.of(firstFactor, secondFactor));
    }

    /** {@return a token with which somebody else acts in the user's name} */
    public SessionTestToken actor(String userId) {
        return claim("act.sub", userId);
    }

    /** {@return a token of a session in which the user still has something to do before it counts} */
    public SessionTestToken pending() {
        return claim("sts", "pending");
    }

    /** {@return a token with Clerk's claims of version 1, in which {@code org_role} and its like stand for {@code o}} */
    public SessionTestToken version1() {
        return with("version", 1);
    }

    /** {@return the token as a browser sends it, which is signed in to a development instance: cookies by their name} */
    public Map<String, String> cookies() {
        return Map.of("__session", token(), "__client_uat", "1", "__clerk_db_jwt", "dvb_test");
    }
}
