package indicators.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The exit codes of {@code --check}. */
class CheckCommandTest {

    @TempDir
    Path folder;

    @Test
    void aSoundPackageExitsWithZero() {
        assertThat(CheckCommand.run("--check", "data/")).hasValue(0);
    }

    @Test
    void aBrokenPackageExitsWithOne() {
        PackageOnDisk.copyTo(folder).delete("figures.csv");
        assertThat(CheckCommand.run("--check", folder.toString())).hasValue(1);
    }

    @Test
    void wrongUsageExitsWithTwo() {
        assertThat(CheckCommand.run("--check")).hasValue(2);
        assertThat(CheckCommand.run("--check", folder.resolve("nothing").toString()))
                .hasValue(2);
        assertThat(CheckCommand.run("--check", "data", "more")).hasValue(2);
        assertThat(CheckCommand.run("data", "--check")).hasValue(2);
    }

    @Test
    void otherArgumentsStartTheProgram() {
        assertThat(CheckCommand.run("--server.port=8080")).isEmpty();
        assertThat(CheckCommand.run()).isEmpty();
    }
}
