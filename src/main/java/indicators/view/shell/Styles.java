package indicators.view.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** The style sheets, in the order in which they hold; they come with the first response, so that it needs no second. */
final class Styles {

    private static final List<String> SHEETS = List.of(
            "tokens",
            "base",
            "bar",
            "board",
            "card",
            "chart",
            "marks",
            "overview",
            "reader",
            "sheet",
            "connection",
            "small",
            "print");

    private static final String ALL = read(SHEETS);

    private static final String STAGE = read(List.of(
            "slide", "slide-kinds", "stage", "passage", "ask", "speaker", "speaker-parts", "hand-over", "stage-print"));

    private static final String DESK = read(List.of("editor", "desk", "desk-sizes"));

    private Styles() {}

    static String all() {
        return ALL;
    }

    /** What the stage needs besides. */
    static String stage() {
        return STAGE;
    }

    /** What the list of briefings and the editor need besides. */
    static String desk() {
        return DESK;
    }

    private static String read(List<String> sheets) {
        StringBuilder all = new StringBuilder();
        for (String sheet : sheets) {
            try {
                all.append(
                        new ClassPathResource("styles/" + sheet + ".css").getContentAsString(StandardCharsets.UTF_8));
            } catch (IOException missing) {
                throw new UncheckedIOException(missing);
            }
        }
        return compact(all.toString());
    }

    /** Without comments, indentation and line breaks; the sheets hold no strings in which these would matter. */
    static String compact(String css) {
        return css.replaceAll("/\\*(?s:.*?)\\*/", "")
                .replaceAll("\\s*\\R\\s*", " ")
                .replaceAll(" ?([{};]) ?", "$1")
                .strip();
    }
}
