package indicators.view.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Finds files of the frontend build whose names carry a hash, so that the first response can ask for them at once. */
final class BuiltFiles {

    private static final String BUILT = "VAADIN/build/";
    private static final String PACKED = "classpath*:META-INF/VAADIN/webapp/" + BUILT;

    private BuiltFiles() {}

    /** The address of the file that fits this pattern, or empty if the frontend was not built or has none. */
    static Optional<String> find(String pattern) {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(PACKED + pattern))
                    .map(Resource::getFilename)
                    .filter(name -> name != null)
                    .map(name -> BUILT + name)
                    .findFirst();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
