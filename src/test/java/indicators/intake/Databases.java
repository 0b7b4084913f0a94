package indicators.intake;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** Real databases for store tests: an H2 file with the program's own settings, and a PostgreSQL server. */
enum Databases {
    H2 {
        @Override
        DataSource open() throws IOException {
            String file = Files.createTempDirectory("indicators-h2")
                    .resolve("indicators")
                    .toString();
            return new DriverManagerDataSource(
                    "jdbc:h2:file:" + file + ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0", "indicators", "");
        }
    },
    POSTGRESQL {
        @Override
        DataSource open() throws IOException {
            EmbeddedPostgres server = EmbeddedPostgres.builder().start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                try {
                    server.close();
                } catch (IOException ended) {
                    throw new UncheckedIOException(ended);
                }
            }));
            return server.getPostgresDatabase();
        }
    };

    abstract DataSource open() throws IOException;

    /** The stores on a fresh, migrated database of this kind. */
    Stores stores() {
        try {
            return new Stores(open());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static final class Stores {

        final JdbcClient client;
        final indicators.document.Documents documents;
        final indicators.figure.Figures figures;
        final Intake intake;

        Stores(DataSource database) {
            Flyway.configure().dataSource(database).load().migrate();
            client = JdbcClient.create(database);
            documents = new indicators.document.Documents(client);
            figures = new indicators.figure.Figures(client, documents, new indicators.figure.Indicators(client));
            intake = new Intake(client, new TransactionTemplate(new DataSourceTransactionManager(database)));
        }

        /** What is stored of the data, without when it was taken in. */
        java.util.List<? extends java.util.List<?>> contents() {
            var tables = everything();
            return tables.subList(0, tables.size() - 1);
        }

        /** Everything stored, table by table, to be held against another state. */
        java.util.List<? extends java.util.List<?>> everything() {
            return java.util.stream.Stream.of(
                            "topics",
                            "families",
                            "areas",
                            "indicators",
                            "documents",
                            "figures",
                            "claims",
                            "set_aside",
                            "translations",
                            "intakes")
                    .map(table -> client.sql("select * from " + table + " order by 1, 2")
                            .query()
                            .listOfRows())
                    .toList();
        }
    }
}
