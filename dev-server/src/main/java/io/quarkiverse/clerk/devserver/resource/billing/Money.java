package io.quarkiverse.clerk.devserver.resource.billing;

import java.util.Currency;
import java.util.Locale;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.Json;

/** Amounts of money, in cents. */
final class Money {

    static final String DOLLAR = "USD";

    private static final int CENTS = 100;

    private Money() {
    }

    /** An amount as Clerk writes it. */
    static ObjectNode of(long cents, String currency) {
        String formatted = String.format(Locale.ROOT, "%s%s%d.%02d", cents < 0 ? "-" : "", symbol(currency),
                Math.abs(cents) / CENTS, Math.abs(cents) % CENTS);
        return Json.object().put("amount", cents).put("amount_formatted", formatted).put("currency", currency)
                .put("currency_symbol", symbol(currency));
    }

    static ObjectNode dollars(long cents) {
        return of(cents, DOLLAR);
    }

    static String symbol(String currency) {
        return Currency.getInstance(currency).getSymbol(Locale.US);
    }

    /** Whether it is the code of a currency (ISO 4217). */
    static boolean isCurrency(String code) {
        return Currency.getAvailableCurrencies().stream().anyMatch(currency -> currency.getCurrencyCode().equals(code));
    }
}
