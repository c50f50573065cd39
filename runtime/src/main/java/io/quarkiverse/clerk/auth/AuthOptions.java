package io.quarkiverse.clerk.auth;

import java.util.Set;

import io.quarkiverse.clerk.auth.browser.BrowserOptions;
import io.quarkiverse.clerk.auth.token.MachineTokenOptions;
import io.quarkiverse.clerk.auth.token.SessionTokenOptions;

/**
 * How requests are authenticated.
 *
 * @param acceptedTokens the kinds of tokens that are accepted; never empty
 * @param sessionTokens what a session token has to say
 * @param machineTokens how tokens of machines are verified
 * @param browser how sessions in browsers are handled
 */
public record AuthOptions(Set<TokenType> acceptedTokens, SessionTokenOptions sessionTokens,
        MachineTokenOptions machineTokens, BrowserOptions browser) {
}
