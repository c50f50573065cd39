package io.quarkiverse.clerk.client.conformance;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a comparison has found: a line for each thing that is missing, extra or different, and which places it has seen. */
final class Findings {

    private final Set<String> accepted;
    private final Set<String> seen = new HashSet<>();
    private final Set<String> lines = new LinkedHashSet<>();
    private final Set<String> compared = new HashSet<>();
    private final Set<String> different = new HashSet<>();

    Findings(List<Deviation> deviations) {
        accepted = deviations.stream().flatMap(deviation -> deviation.lines().stream()).collect(Collectors.toSet());
    }

    /** Notes that a place of the file has its counterpart in the client. */
    void compared(String place) {
        compared.add(place);
    }

    void different(Spot spot, String what) {
        different(spot.place(), spot.label() + ": " + what);
    }

    void operation(String label, String what) {
        different(label, label + ": " + what);
    }

    private void different(String place, String line) {
        if (add(line)) {
            different.add(place);
        }
    }

    void extra(String line) {
        add(line);
    }

    private boolean add(String line) {
        seen.add(line);
        return !accepted.contains(line) && lines.add(line);
    }

    boolean isAlike(String place) {
        return compared.contains(place) && !different.contains(place);
    }

    /** {@return what was found, and what was accepted beforehand and not found} */
    List<String> lines() {
        var stale = accepted.stream().filter(line -> !seen.contains(line)).sorted()
                .map(line -> "stale, to be taken out of Deviation: " + line);
        return Stream.concat(lines.stream(), stale).toList();
    }
}
