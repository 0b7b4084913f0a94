package indicators.intake;

import static org.assertj.core.api.Assertions.assertThat;

import indicators.Database;
import indicators.RunningApp;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program killed as by a power cut, in the middle of intake and of serving: what it left is one whole state. */
class CrashIT {

    private static final int ROUNDS = 10;

    @Test
    void aKilledProcessLeavesTheLastCompleteState(@TempDir Path folder) {
        Path other = PackageOnDisk.copyTo(folder.resolve("other"))
                .replace("indicators.csv", "Gross regional product,", "Regional product,")
                .folder();
        Map<String, List<String>> one = stateOf(folder.resolve("one"), PackageOnDisk.REAL);
        Map<String, List<String>> two = stateOf(folder.resolve("two"), other);
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
            assertThat(Set.of(one, two)).contains(stored(var));
        }
        try (RunningApp app = RunningApp.start(var, PackageOnDisk.REAL)) {
            assertThat(app.get("/?figure=gdp-growth").statusCode()).isEqualTo(200);
            app.kill();
        }
        assertThat(stored(var)).isEqualTo(one);
    }

    private static Map<String, List<String>> stateOf(Path var, Path data) {
        Database.open(Database.Kind.H2, var).intake().take(data);
        return stored(var);
    }

    /** What is stored of the data, without when it was taken in. */
    private static Map<String, List<String>> stored(Path var) {
        Map<String, List<String>> content = Database.open(Database.Kind.H2, var).content();
        content.remove("intakes");
        return content;
    }
}
