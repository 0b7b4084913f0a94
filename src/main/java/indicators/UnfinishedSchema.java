package indicators;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/**
 * H2 commits each statement that makes a table. A program killed while it makes its first tables therefore leaves some of
 * them, and their script would fail on them for ever. As long as nothing was stored, they are dropped and made anew.
 */
@Component
class UnfinishedSchema implements FlywayMigrationStrategy {

    private static final List<String> WHAT_PEOPLE_WOULD_MISS = List.of("DOCUMENTS", "BRIEFINGS");

    @Override
    public void migrate(Flyway flyway) {
        if (flyway.info().pending().length > 0 && isUnusedH2(flyway)) {
            Flyway.configure()
                    .configuration(flyway.getConfiguration())
                    .cleanDisabled(false)
                    .load()
                    .clean();
        }
        flyway.migrate();
    }

    private static boolean isUnusedH2(Flyway flyway) {
        try (Connection connection = flyway.getConfiguration().getDataSource().getConnection()) {
            if (!connection.getMetaData().getDatabaseProductName().equals("H2")) {
                return false;
            }
            for (String table : WHAT_PEOPLE_WOULD_MISS) {
                if (holdsRows(connection, table)) {
                    return false;
                }
            }
            return true;
        } catch (SQLException failed) {
            throw new IllegalStateException("The database could not be asked what it holds", failed);
        }
    }

    private static boolean holdsRows(Connection connection, String table) throws SQLException {
        try (ResultSet found = connection.getMetaData().getTables(null, "PUBLIC", table, null)) {
            if (!found.next()) {
                return false;
            }
        }
        try (Statement statement = connection.createStatement();
                ResultSet first = statement.executeQuery("select 1 from " + table + " fetch first 1 row only")) {
            return first.next();
        }
    }
}
