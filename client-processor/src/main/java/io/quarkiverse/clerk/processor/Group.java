package io.quarkiverse.clerk.processor;

import java.util.List;

import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * A group of the Backend API.
 *
 * @param locator the method of the client that gives the group
 * @param type the blocking interface
 * @param operations its abstract methods
 * @param walks its default methods
 */
record Group(ExecutableElement locator, TypeElement type, List<Operation> operations, List<Walk> walks) {

    /**
     * An operation.
     *
     * @param method how it is stated
     * @param httpMethod such as {@code GET}
     * @param path below {@code /v1}, with names in braces
     * @param ids the parameters that are in the path, in its order
     */
    record Operation(ExecutableElement method, String httpMethod, String path, List<String> ids) {
    }

    /**
     * A walk through all pages of a list.
     *
     * @param method how it is stated
     * @param pages the operation that answers with one page
     * @param query the name of the parameter that says which page
     */
    record Walk(ExecutableElement method, ExecutableElement pages, String query) {
    }
}
