package io.quarkiverse.clerk.client.conformance;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a comparison has found: a line for each thing that is missing, extra or different, and which places it has seen. */
final class Findings {

    private final Set<String> lines = new LinkedHashSet<>();
    private final Set<String> compared = new HashSet<>();
    private final Set<String> different = new HashSet<>();

    /** Notes that a place of the file has its counterpart in the client. */
    void compared(String place) {
        compared.add(place);
    }

    void different(Spot spot, String what) {
        different.add(spot.place());
        lines.add(spot.label() + ": " + what);
    }

    void operation(String label, String what) {
        different.add(label);
        lines.add(label + ": " + what);
    }

    void extra(String line) {
        lines.add(line);
    }

    long alike(Set<String> places) {
        return places.stream().filter(place -> compared.contains(place) && !different.contains(place)).count();
    }

    List<String> lines() {
        return List.copyOf(lines);
    }
}
