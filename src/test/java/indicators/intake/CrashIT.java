package indicators.intake;

import static org.assertj.core.api.Assertions.assertThat;

import indicators.RunningApp;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The program killed as by a power cut, in the middle of intake and of serving: what it left is one whole state. */
class CrashIT {

    private static final int ROUNDS = 10;

    @Test
    void aKilledProcessLeavesTheLastCompleteState(@TempDir Path folder) {
        Path other = PackageOnDisk.copyTo(folder.resolve("other"))
                .replace("figures.csv", ",2024-S1,5.6,", ",2024,5.6,")
                .replace("indicators.csv", "Gross regional product,", "Regional product,")
                .folder();
        List<?> one = stateOf(folder.resolve("one"), PackageOnDisk.REAL);
        List<?> two = stateOf(folder.resolve("two"), other);
        assertThat(one).isNotEqualTo(two);
        Path var = folder.resolve("var");
        stateOf(var, PackageOnDisk.REAL);
        Random moments = new Random(20240723);
        for (int round = 0; round < ROUNDS; round++) {
            RunningApp app = RunningApp.launch(var, round % 2 == 0 ? other : PackageOnDisk.REAL);
            // Opening the database, intake and the first answers lie between one and seven seconds after the launch.
            long end = System.nanoTime() + 1_000_000L * (1_500 + moments.nextInt(5_000));
            while (System.nanoTime() < end) {
                Thread.onSpinWait();
            }
            app.kill();
            assertThat(Set.<Object>of(one, two)).contains(stores(var).contents());
        }
        try (RunningApp app = RunningApp.start(var, PackageOnDisk.REAL)) {
            assertThat(app.get("/?figure=gdp-growth").statusCode()).isEqualTo(200);
            app.kill();
        }
        assertThat(stores(var).contents()).isEqualTo(one);
    }

    private static List<?> stateOf(Path var, Path data) {
        Databases.Stores stores = stores(var);
        stores.intake.take(data);
        return stores.contents();
    }

    /** The database file as the program opens it; closed again with the last connection, so that a process may have it. */
    private static Databases.Stores stores(Path var) {
        return new Databases.Stores(new DriverManagerDataSource(
                "jdbc:h2:file:" + var.resolve("indicators").toAbsolutePath() + ";WRITE_DELAY=0", "indicators", ""));
    }
}
