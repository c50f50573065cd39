package io.quarkiverse.clerk.sample;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.clerk.webhooks.event.UserEvent;

/** The tables {@code outbox} and {@code outbox_turn}: what is to be handed on. */
@ApplicationScoped
public class Outbox {

    private final Sql sql;

    Outbox(Sql sql) {
        this.sql = sql;
    }

    /**
     * An event that is to be handed on.
     *
     * @param id of the message
     * @param type such as {@code user.created}
     * @param userId whom it is about
     * @param body as it came from Clerk
     */
    record Entry(String id, String type, String userId, String body) {

        static Entry read(ResultSet row) throws SQLException {
            return new Entry(row.getString("id"), row.getString("type"), row.getString("user_id"), row.getString("body"));
        }
    }

    /** {@return whether it is new: false if it was added before} */
    boolean add(UserEvent event) {
        return sql.update("insert into outbox (id, type, user_id, body) values (?, ?, ?, ?) on conflict do nothing",
                event.id(), event.type(), event.userId(), event.message().json()) == 1;
    }

    /** {@return whether it is this node's turn to hand on until the transaction ends; false while it is another one's} */
    boolean takeTurn() {
        return !sql.query("select id from outbox_turn for update skip locked", row -> row.getInt("id")).isEmpty();
    }

    /** {@return what was not handed on yet, the oldest first} */
    List<Entry> unsent(int atMost) {
        return sql.query("select id, type, user_id, body from outbox where sent_at is null order by position limit ?",
                Entry::read, atMost);
    }

    void sent(Entry entry) {
        sql.update("update outbox set sent_at = ? where id = ?", now(), entry.id());
    }

    /** Removes what was handed on this long ago: long after Clerk would send it again. */
    void forget(Duration ago) {
        sql.update("delete from outbox where sent_at < ?", now().minus(ago));
    }

    private static OffsetDateTime now() {
        return Instant.now().atOffset(ZoneOffset.UTC);
    }
}
