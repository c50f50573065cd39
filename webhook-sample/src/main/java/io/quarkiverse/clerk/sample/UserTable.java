package io.quarkiverse.clerk.sample;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

/** The table {@code users}. */
@ApplicationScoped
public class UserTable {

    private static final String COLUMNS = "id, name, email, updated_at, deleted";

    private final Sql sql;

    UserTable(Sql sql) {
        this.sql = sql;
    }

    /** {@return a user whom nobody else can change until the transaction ends, also if not known before} */
    LocalUser lock(String id) {
        var unknown = LocalUser.unknown(id);
        sql.update("insert into users (id, updated_at, deleted) values (?, ?, ?) on conflict do nothing", id,
                time(unknown.updatedAt()), unknown.deleted());
        return sql.query("select " + COLUMNS + " from users where id = ? for update", UserTable::user, id).get(0);
    }

    void update(LocalUser user) {
        sql.update("update users set name = ?, email = ?, updated_at = ?, deleted = ? where id = ?", user.name(), user.email(),
                time(user.updatedAt()), user.deleted(), user.id());
    }

    /** {@return all who are there} */
    List<LocalUser> list() {
        return sql.query("select " + COLUMNS + " from users where not deleted order by name, id", UserTable::user);
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static LocalUser user(ResultSet row) throws SQLException {
        return new LocalUser(row.getString("id"), row.getString("name"), row.getString("email"),
                row.getObject("updated_at", OffsetDateTime.class).toInstant(), row.getBoolean("deleted"));
    }
}
