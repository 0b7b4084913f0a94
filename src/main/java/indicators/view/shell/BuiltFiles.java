package indicators.view.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Finds files of the frontend build whose names carry a hash, so that the first response can ask for them at once. */
final class BuiltFiles {

    private static final String BUILT = "VAADIN/build/";
    private static final String PACKED = "classpath*:META-INF/VAADIN/webapp/" + BUILT;

    private BuiltFiles() {}

    /** The address of the newest file that fits this pattern, or empty if the frontend was not built or has none. */
    static Optional<String> find(String pattern) {
        return newest(pattern).map(Resource::getFilename).map(name -> BUILT + name);
    }

    /** What the newest file that fits this pattern holds, or empty if there is none. */
    static Optional<String> read(String pattern) {
        return newest(pattern).map(file -> {
            try {
                return file.getContentAsString(StandardCharsets.UTF_8);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }

    private static Optional<Resource> newest(String pattern) {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(PACKED + pattern))
                    .max(Comparator.comparingLong(BuiltFiles::age));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** An earlier build may have left its files beside those of the last. */
    private static long age(Resource file) {
        try {
            return file.lastModified();
        } catch (IOException unknown) {
            return 0;
        }
    }
}
