package io.tif1.cdn.internal.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RetryBudgetTest {
    private final RetryBudget budget = new RetryBudget(12);

    @Test
    void allowsAsManyRetriesAsItHoldsTokensFor() {
        assertThat(budget.take()).isTrue();
        assertThat(budget.take()).isTrue();
        assertThat(budget.take()).isFalse();
        assertThat(budget.tokens()).isEqualTo(2);
    }

    @Test
    void growsByOneWithEachPlainSuccess() {
        budget.take();
        budget.take();

        budget.succeeded(false);
        budget.succeeded(false);
        assertThat(budget.take()).isFalse();
        budget.succeeded(false);

        assertThat(budget.take()).isTrue();
    }

    @Test
    void getsBackWhatASuccessfulRetryTook() {
        budget.take();

        budget.succeeded(true);

        assertThat(budget.tokens()).isEqualTo(12);
    }

    @Test
    void neverHoldsMoreThanItsCapacity() {
        budget.succeeded(true);

        assertThat(budget.tokens()).isEqualTo(12);
    }
}
