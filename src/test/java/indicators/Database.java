package indicators;

import indicators.document.Documents;
import indicators.figure.Figures;
import indicators.figure.Indicators;
import indicators.intake.Intake;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A fresh, migrated database with the stores upon it: a real H2 file or a database of a real PostgreSQL server. */
public final class Database {

    /** The databases the program promises to run on. */
    public enum Kind {
        H2,
        POSTGRESQL
    }

    private static final List<String> TABLES = List.of(
            "topics",
            "families",
            "areas",
            "indicators",
            "documents",
            "figures",
            "claims",
            "set_aside",
            "translations",
            "intakes");

    private final DataSource source;
    private final JdbcClient client;
    private final JdbcTransactionManager transactions;

    private Database(DataSource source) {
        this.source = source;
        this.client = JdbcClient.create(source);
        this.transactions = new JdbcTransactionManager(source);
    }

    /**
     * @param folder where an H2 file may lie; the same folder, the same H2 database
     */
    public static Database open(Kind kind, Path folder) {
        DataSource source = switch (kind) {
            case H2 -> h2(folder);
            case POSTGRESQL -> postgresql();
        };
        new UnfinishedSchema().migrate(Flyway.configure().dataSource(source).load());
        return new Database(source);
    }

    /** The H2 file in this folder, which has been migrated before. */
    public static Database reopen(Path folder) {
        return new Database(h2(folder));
    }

    private static DataSource h2(Path folder) {
        return new DriverManagerDataSource(
                "jdbc:h2:file:" + folder.toAbsolutePath() + "/indicators;WRITE_DELAY=0", "indicators", "");
    }

    private static DataSource postgresql() {
        EmbeddedPostgres server = Server.RUNNING;
        String name = "indicators_" + UUID.randomUUID().toString().replace("-", "");
        JdbcClient.create(server.getPostgresDatabase())
                .sql("create database " + name)
                .update();
        return server.getDatabase("postgres", name);
    }

    /** One server for all tests; it ends with the JVM. */
    private static final class Server {
        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    /** A connection of its own; an H2 file stays in use until it is closed. */
    public Connection connect() throws SQLException {
        return source.getConnection();
    }

    public JdbcClient client() {
        return client;
    }

    public Intake intake() {
        return new Intake(client, new TransactionTemplate(transactions));
    }

    public Documents documents() {
        return new Documents(client);
    }

    public Figures figures() {
        return new Figures(client, documents(), new Indicators(client), transactions);
    }

    /** Every row of every table, as text: equal before and after if nothing was written. */
    public Map<String, List<String>> content() {
        Map<String, List<String>> content = new LinkedHashMap<>();
        for (String table : TABLES) {
            content.put(
                    table,
                    client.sql("select * from " + table).query().listOfRows().stream()
                            .map(Object::toString)
                            .sorted()
                            .toList());
        }
        return content;
    }

    /** As {@link #content}, without the time of the intake: equal for the same package; empty if there is none yet. */
    public Map<String, List<String>> state() {
        List<String> taken = client.sql("select package from intakes")
                .query((row, number) -> row.getString("package"))
                .list();
        Map<String, List<String>> state = content();
        state.put("intakes", taken);
        boolean nothing = taken.equals(List.of(""))
                && state.values().stream().mapToLong(List::size).sum() == 1;
        return nothing ? Map.of() : state;
    }
}
