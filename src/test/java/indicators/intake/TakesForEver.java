package indicators.intake;

import indicators.Database;
import java.nio.file.Path;

/** A process to be killed: takes two packages in, in turn, until it is. */
final class TakesForEver {

    private TakesForEver() {}

    /** @param arguments the folder of the database, then those of the two packages */
    public static void main(String[] arguments) {
        Intake intake = Database.open(Database.Kind.H2, Path.of(arguments[0])).intake();
        System.out.println("taking");
        while (true) {
            intake.take(Path.of(arguments[1]));
            intake.take(Path.of(arguments[2]));
        }
    }
}
