package io.quarkiverse.clerk.it.tour;

import java.util.List;

/**
 * A step of a tour that went as expected.
 *
 * @param name what it was for
 * @param saw what was seen in the answer
 * @param calls methods and paths of the calls that it made, and of those that were made to prepare it
 */
public record Step(String name, String saw, List<String> calls) {
}
