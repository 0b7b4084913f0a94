package indicators.intake;

import indicators.Database;
import java.nio.file.Path;

/** A process to be killed: takes two packages in, in turn, until it is. */
final class TakesForEver {

    private TakesForEver() {}

    /** @param arguments the folder of the migrated database, then those of the two packages */
    public static void main(String[] arguments) {
        Intake intake = Database.reopen(Path.of(arguments[0])).intake();
        for (long turn = 0; ; turn++) {
            intake.take(Path.of(arguments[1]));
            intake.take(Path.of(arguments[2]));
            if (turn == 0) {
                System.out.println("taking");
            }
        }
    }
}
