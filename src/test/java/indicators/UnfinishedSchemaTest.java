package indicators;

import static org.assertj.core.api.Assertions.assertThat;

import indicators.intake.PackageOnDisk;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A program that was killed while it made its tables starts again, and no stored data are lost by that. */
class UnfinishedSchemaTest {

    @TempDir
    private Path folder;

    private Flyway flyway = Flyway.configure().load();
    private JdbcClient database = JdbcClient.create(new DriverManagerDataSource());

    @BeforeEach
    void openTheFile() {
        DriverManagerDataSource source = new DriverManagerDataSource(
                "jdbc:h2:file:" + folder.toAbsolutePath() + "/indicators;WRITE_DELAY=0", "indicators", "");
        flyway = Flyway.configure().dataSource(source).load();
        database = JdbcClient.create(source);
    }

    @Test
    void tablesOfAnUnfinishedFirstStartAreMadeAnew() {
        database.sql("create table topics (code varchar(80) primary key)").update();
        new UnfinishedSchema().migrate(flyway);
        assertThat(flyway.info().pending()).isEmpty();
        assertThat(database.sql("select count(ordinal) from topics")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aDatabaseThatHoldsADocumentKeepsItThroughAnUnfinishedMigration() {
        new UnfinishedSchema().migrate(flyway);
        Database.reopen(folder).intake().take(PackageOnDisk.REAL);
        database.sql("""
                        delete from "flyway_schema_history"
                        where "installed_rank" = (select max("installed_rank") from "flyway_schema_history")
                        """).update();
        assertThat(flyway.info().pending()).hasSize(1);
        new UnfinishedSchema().migrate(flyway);
        assertThat(flyway.info().pending()).isEmpty();
        assertThat(database.sql("select count(*) from figures")
                        .query(Integer.class)
                        .single())
                .isEqualTo(16);
    }
}
