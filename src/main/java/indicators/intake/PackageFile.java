package indicators.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads a file of a package: a regular file inside the folder, of bounded size, strictly UTF-8. */
final class PackageFile {

    private static final int LARGEST = 20 * 1024 * 1024;

    private PackageFile() {}

    static boolean exists(Path folder, String name) {
        return Files.exists(folder.resolve(name));
    }

    /** The bytes; empty and a fault if the file is missing, too large, no regular file or outside the folder. */
    static Optional<byte[]> bytes(Path folder, String name, Faults faults) {
        try {
            Path file = folder.resolve(name).toRealPath();
            if (!file.startsWith(folder.toRealPath())) {
                faults.lose(name, 0, "the file lies outside the package", "Put it into the folder, without a link");
            } else if (!Files.isRegularFile(file)) {
                faults.lose(name, 0, "this is no file", "Put a file there");
            } else {
                return bounded(file, name, faults);
            }
        } catch (NoSuchFileException missing) {
            faults.lose(name, 0, "the file is missing", "Add it to the package");
        } catch (IOException unreadable) {
            faults.lose(name, 0, "the file cannot be read: " + unreadable.getMessage(), "Check its permissions");
        }
        return Optional.empty();
    }

    private static Optional<byte[]> bounded(Path file, String name, Faults faults) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            byte[] bytes = stream.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                faults.lose(name, 0, "the file is larger than 20 MiB", "Split the package");
                return Optional.empty();
            }
            return Optional.of(bytes);
        }
    }

    /** The text, a byte order mark included; empty and a fault if the bytes are not UTF-8 or hold U+0000. */
    static Optional<String> decode(byte[] bytes, String name, Faults faults) {
        ByteBuffer source = ByteBuffer.wrap(bytes);
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(source)
                    .toString();
            int zero = text.indexOf('\0');
            if (zero < 0) {
                return Optional.of(text);
            }
            faults.lose(name, 0, "the file holds the character U+0000 at " + zero, "Remove it: no database keeps it");
        } catch (CharacterCodingException malformed) {
            faults.lose(name, 0, "the file is not UTF-8: see byte " + source.position(), "Save it as UTF-8");
        }
        return Optional.empty();
    }
}
