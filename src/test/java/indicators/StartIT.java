package indicators;

import static org.assertj.core.api.Assertions.assertThat;

import indicators.intake.PackageOnDisk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program: it starts with a complete state of the data or not at all, also after a power cut. */
class StartIT {

    private static final String FIGURES = "/d/" + PackageOnDisk.FIRST + "/figures.csv";
    private static final int ROUNDS = 3;

    /** Around the moment at which a start takes the package in, on a slow machine as on a fast one. */
    private static final int LATEST_MILLIS = 9000;

    @TempDir
    Path files;

    @TempDir
    Path folder;

    @Test
    void aBrokenPackageStopsTheStartAndLeavesTheDatabaseAsItWas() {
        stateAfter(PackageOnDisk.REAL, files);
        Map<String, List<String>> before = Database.reopen(files).content();

        Path broken = PackageOnDisk.copyTo(folder)
                .replace("figures.csv", ",-33.8,percent,", ",33.8,percent,")
                .delete("topics.csv")
                .folder();
        RunningApp stopped = RunningApp.launch(files, broken);
        assertThat(stopped.awaitEnd()).isEqualTo(1);
        assertThat(stopped.log())
                .contains("2 faults in the data package:")
                .contains(
                        "figures.csv:17 value: the value is 33.8, but “33.8%” with the cue “分别下降” reads -33.8 percent")
                .contains("topics.csv: the file is missing — Add it to the package")
                .contains("The database was left as it was.")
                .doesNotContain("\tat ")
                .doesNotContain("Exception");
        assertThat(Database.reopen(files).content()).isEqualTo(before);
    }

    @Test
    void aSecondProgramOnTheSameDatabaseIsToldSo() throws SQLException {
        Database held = Database.open(Database.Kind.H2, files);
        try (Connection first = held.connect()) {
            assertThat(first.isValid(1)).isTrue();
            RunningApp second = RunningApp.launch(files, PackageOnDisk.REAL);
            assertThat(second.awaitEnd()).isEqualTo(1);
            assertThat(second.log())
                    .contains("Another process has the database open.")
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void aKilledProgramStartsAgainWithOneCompleteState(@TempDir Path oldFiles, @TempDir Path newFiles) {
        Path other = PackageOnDisk.copyTo(folder)
                .replace("areas.csv", "CN,全国,nation", "CN,全国,China")
                .without("claims.csv", "first-class-award")
                .folder();
        Map<String, List<String>> oldState = stateAfter(PackageOnDisk.REAL, oldFiles);
        Map<String, List<String>> newState = stateAfter(other, newFiles);

        long seed = System.nanoTime();
        Random moments = new Random(seed);
        for (int round = 1; round <= ROUNDS; round++) {
            RunningApp starting = RunningApp.launch(files, round % 2 == 0 ? PackageOnDisk.REAL : other);
            starting.killAfter(moments.nextInt(LATEST_MILLIS));
            assertThat(Database.open(Database.Kind.H2, files).state())
                    .as("round %d of seed %d", round, seed)
                    .isIn(oldState, newState, Map.of());
        }
        RunningApp serving = RunningApp.start(files, other);
        assertThat(serving.get(FIGURES).statusCode()).isEqualTo(200);
        serving.kill();
        assertThat(Database.open(Database.Kind.H2, files).state()).isEqualTo(newState);
        try (RunningApp again = RunningApp.start(files, PackageOnDisk.REAL)) {
            assertThat(again.get(FIGURES).body()).contains("accident-deaths-growth");
        }
        assertThat(Database.open(Database.Kind.H2, files).state()).isEqualTo(oldState);
    }

    private static Map<String, List<String>> stateAfter(Path data, Path files) {
        Database database = Database.open(Database.Kind.H2, files);
        database.intake().take(data);
        return database.state();
    }

    @Test
    void aCheckNeedsNoDatabaseAndTellsByItsExitCode() throws Exception {
        Said sound = say("--check", "data/");
        assertThat(sound.words()).startsWith("OK: 16 figures, ");
        assertThat(sound.exit()).isZero();

        PackageOnDisk.copyTo(folder).replace("figures.csv", ",-33.8,percent,", ",33.8,percent,");
        Said broken = say("--check", folder.toString());
        assertThat(broken.words())
                .startsWith("1 fault in the data package:\nfigures.csv:17 value: ")
                .contains("分别下降")
                .doesNotContain("\tat ");
        assertThat(broken.exit()).isEqualTo(1);

        assertThat(say("--check").exit()).isEqualTo(2);
    }

    private record Said(int exit, String words) {}

    /** Runs the program as on a machine without any language set. */
    private static Said say(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                System.getProperty("indicators.jar", "target/indicators.jar")));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return new Said(process.exitValue(), words);
    }
}
