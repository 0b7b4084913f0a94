package indicators.browser;

import indicators.intake.PackageOnDisk;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the data package says, to hold the screen against: never literals of a test. */
final class Stated {

    private Stated() {}

    static List<Map<String, String>> figures() {
        return PackageOnDisk.rows("figures.csv");
    }

    static Stream<String> ids() {
        return figures().stream().map(figure -> figure.get("id"));
    }

    static List<Map<String, String>> differences() {
        return figures().stream()
                .filter(figure -> !figure.get("about").isEmpty())
                .toList();
    }

    /** The id under which a difference's benchmark is derived. */
    static String derived(Map<String, String> difference) {
        String benchmark = difference.get("benchmark");
        return difference.get("about") + "--"
                + benchmark.substring(benchmark.indexOf(':') + 1).toLowerCase(java.util.Locale.ROOT);
    }
}
