package indicators.intake;

import static org.assertj.core.api.Assertions.assertThat;

import indicators.Database;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a real process in the middle of intake, at many moments: the database holds one state or the other, whole. */
class KilledIntakeTest {

    private static final int ROUNDS = 12;
    private static final int LATEST_MILLIS = 400;

    @TempDir
    Path files;

    @TempDir
    Path folder;

    @Test
    void aKilledIntakeLeavesOneCompleteState(@TempDir Path oldFiles, @TempDir Path newFiles) throws Exception {
        Path other = PackageOnDisk.copyTo(folder)
                .replace("areas.csv", "CN,全国,nation", "CN,全国,China")
                .without("claims.csv", "first-class-award")
                .replace("translations.csv", "Container throughput", "The container throughput")
                .folder();
        Map<String, List<String>> oldState = stateAfter(PackageOnDisk.REAL, oldFiles);
        Map<String, List<String>> newState = stateAfter(other, newFiles);
        assertThat(oldState).isNotEqualTo(newState);

        long seed = System.nanoTime();
        Random moments = new Random(seed);
        for (int round = 1; round <= ROUNDS; round++) {
            killAfter(moments.nextInt(LATEST_MILLIS), other);
            Database database = Database.open(Database.Kind.H2, files);
            assertThat(state(database)).as("round %d of seed %d", round, seed).isIn(oldState, newState, Map.of());
        }
        Database database = Database.open(Database.Kind.H2, files);
        database.intake().take(PackageOnDisk.REAL);
        assertThat(state(database)).isEqualTo(oldState);
    }

    private void killAfter(int millis, Path other) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        TakesForEver.class.getName(),
                        files.toString(),
                        PackageOnDisk.REAL.toString(),
                        other.toString())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader said = process.inputReader()) {
            String line = said.readLine();
            while (line != null && !line.equals("taking")) {
                line = said.readLine();
            }
            assertThat(line).as("the process has opened the database").isEqualTo("taking");
            assertThat(process.waitFor(millis, TimeUnit.MILLISECONDS))
                    .as("it takes in until it is killed")
                    .isFalse();
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static Map<String, List<String>> stateAfter(Path data, Path files) {
        Database database = Database.open(Database.Kind.H2, files);
        database.intake().take(data);
        return state(database);
    }

    /** All but the time of the intake; empty if nothing has been taken in. */
    private static Map<String, List<String>> state(Database database) {
        Map<String, List<String>> content = database.content();
        content.put(
                "intakes",
                database.client()
                        .sql("select package from intakes")
                        .query(String.class)
                        .list());
        boolean empty = content.entrySet().stream()
                .allMatch(table -> table.getKey().equals("intakes")
                        ? table.getValue().equals(List.of(""))
                        : table.getValue().isEmpty());
        return empty ? Map.of() : content;
    }
}
