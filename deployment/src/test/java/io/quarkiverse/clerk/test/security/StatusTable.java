package io.quarkiverse.clerk.test.security;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.params.provider.Arguments;

/** Tables of who is answered with which status where: a row for each endpoint, a column for each caller. */
final class StatusTable {

    private StatusTable() {
    }

    /** {@return the cells with the names of their rows and columns, which stand in the first column and the first row} */
    static Stream<Arguments> cells(String table) {
        var rows = table.lines().map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList()).toList();
        var columns = rows.get(0);
        return rows.stream().skip(1).flatMap(row -> IntStream.range(1, row.size())
                .mapToObj(column -> Arguments.of(row.get(0), columns.get(column), row.get(column))));
    }

    /** {@return the status that a cell expects; where proactive and lazy authentication differ, it has both: 401/200} */
    static int expected(String cell) {
        boolean proactive = ConfigProvider.getConfig().getOptionalValue("quarkus.http.auth.proactive", Boolean.class)
                .orElse(true);
        var statuses = cell.split("/");
        return Integer.parseInt(statuses[proactive ? 0 : statuses.length - 1]);
    }

    /** {@return the answer at an endpoint, such as {@code GET /rest}; {@code SOCKET} asks for a WebSocket} */
    static Exchange answer(String endpoint, String caller) {
        var parts = List.of(endpoint.split(" +"));
        return parts.get(0).equals("SOCKET") ? Exchange.ofUpgrade(parts.get(1), token(caller))
                : Exchange.of(parts.get(0), parts.get(1), token(caller));
    }

    static String token(String caller) {
        return switch (caller) {
            case "nobody" -> null;
            case "bad token" -> Callers.badTokenText();
            case "loner" -> Callers.token();
            case "member" -> Callers.memberToken();
            case "admin" -> Callers.adminToken();
            case "machine" -> Callers.machineToken();
            default -> throw new IllegalArgumentException(caller);
        };
    }
}
