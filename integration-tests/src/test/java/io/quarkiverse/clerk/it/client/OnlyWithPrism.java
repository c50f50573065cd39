package io.quarkiverse.clerk.it.client;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Stands before {@code @QuarkusTest}: without Prism, no application is started. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(OnlyWithPrism.Condition.class)
@interface OnlyWithPrism {

    /** Names the URL of Prism. */
    String PROPERTY = "clerk.prism.url";

    class Condition implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            if (!System.getProperty(PROPERTY, "").isBlank()) {
                return ConditionEvaluationResult.enabled("Prism is there");
            }
            System.out.println("**** SKIPPED: the client was not held against Clerk's OpenAPI file, because -D" + PROPERTY
                    + " names no Prism: see .ci/prism ****");
            return ConditionEvaluationResult.disabled("-D" + PROPERTY + " is not set");
        }
    }
}
