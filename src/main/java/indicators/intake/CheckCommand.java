package indicators.intake;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

/** {@code --check <folder>}: verifies a data package without a database or a server. */
public final class CheckCommand {

    private CheckCommand() {}

    /** The exit code if the arguments ask for a check: 0 sound, 1 faults, 2 wrong usage; empty if they do not. */
    public static OptionalInt run(String... arguments) {
        if (!List.of(arguments).contains("--check")) {
            return OptionalInt.empty();
        }
        if (arguments.length != 2 || !arguments[0].equals("--check") || !Files.isDirectory(Path.of(arguments[1]))) {
            System.err.println("usage: --check FOLDER   (a folder that holds a data package, such as data)");
            return OptionalInt.of(2);
        }
        // A terminal without a Chinese locale would show the quotes of a fault as question marks.
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        try {
            out.println("OK: " + DataPackage.read(Path.of(arguments[1])).summary());
            return OptionalInt.of(0);
        } catch (BrokenPackage broken) {
            err.println(broken.getMessage());
            return OptionalInt.of(1);
        }
    }
}
