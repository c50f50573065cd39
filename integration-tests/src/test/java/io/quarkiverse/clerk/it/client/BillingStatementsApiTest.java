package io.quarkiverse.clerk.it.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.client.billing.PaymentAttempt;
import io.quarkiverse.clerk.client.billing.PaymentAttemptQuery;
import io.quarkiverse.clerk.client.billing.Statement;
import io.quarkiverse.clerk.client.billing.StatementQuery;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(Recorded.Profile.class)
class BillingStatementsApiTest extends Recorded {

    private static final Instant CREATED = Instant.ofEpochMilli(1700690400123L);

    @Test
    void listsAndGetsStatements() {
        answersPageOf("billing/statement");
        var page = clerk.billing().listStatements(StatementQuery.builder().limit(20).build());
        assertThat(asked().line()).isEqualTo("GET /v1/billing/statements?limit=20");
        assertThat(page.data()).singleElement().satisfies(statement -> {
            assertThat(statement.status().is(Statement.Status.CLOSED)).isTrue();
            assertThat(statement.timestamp()).isEqualTo(CREATED);
            assertThat(statement.totals().grandTotal().amountFormatted()).isEqualTo("$49.99");
            assertThat(statement.groups().get(0).items().get(0).id()).isEqualTo("pay_1");
        });

        answers("billing/statement");
        assertThat(clerk.billing().getStatement("stmt_1").payer().id()).isEqualTo("payer_1");
        assertThat(asked().line()).isEqualTo("GET /v1/billing/statements/stmt_1");
    }

    @Test
    void listsAttemptsToBePaid() {
        answersPageOf("billing/payment-attempt");

        var page = clerk.billing().getStatementPaymentAttempts("stmt_1", PaymentAttemptQuery.builder().offset(20).build());

        assertThat(asked().line()).isEqualTo("GET /v1/billing/statements/stmt_1/payment_attempts?offset=20");
        assertThat(page.data()).singleElement().satisfies(attempt -> {
            assertThat(attempt.status().is(PaymentAttempt.Status.FAILED)).isTrue();
            assertThat(attempt.paidAt()).isNull();
            assertThat(attempt.failedAt()).isEqualTo(CREATED);
            assertThat(attempt.payee()).containsEntry("id", "payee_1");
            assertThat(attempt.paymentMethod().expiryYear()).isEqualTo(2031);
        });
    }
}
