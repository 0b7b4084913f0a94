package indicators.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The first document of the data package, as received. */
final class FirstDocument {

    private FirstDocument() {}

    static Text text() throws IOException {
        return Text.of(
                Files.readString(Path.of("data", "sources", "zhejiang-2024-h1-speech.txt"), StandardCharsets.UTF_8));
    }
}
