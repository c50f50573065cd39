package io.quarkiverse.clerk.auth.http;

import java.util.Set;

import io.quarkiverse.clerk.auth.TokenType;

/**
 * The kinds of tokens that some endpoint of the application asks for with {@code @AcceptsToken}. Internal.
 *
 * @param types the kinds; empty if no endpoint asks
 */
public record AskedTokens(Set<TokenType> types) {
}
