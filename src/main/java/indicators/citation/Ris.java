package indicators.citation;

import indicators.document.Document;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** Lines of a two-letter tag, two spaces, a hyphen and a space, each ended by CR LF; one line a value. */
final class Ris {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy/MM/dd");

    private final List<String> lines = new ArrayList<>();

    private Ris() {}

    static String write(CitedFigure figure) {
        Document document = figure.document();
        CitationWords words = CitationWords.in(figure.language());
        LocalDate published = document.publishedAt().toLocalDate();
        Ris ris = new Ris();
        ris.line("TY", "ELEC");
        ris.line("AU", document.speaker());
        ris.line("TI", document.title());
        ris.line("T2", document.occasion());
        ris.line("PB", document.publisher());
        ris.line("PY", Integer.toString(published.getYear()));
        ris.line("DA", published.format(DAY));
        ris.line("Y2", figure.accessed().format(DAY));
        ris.line("SE", words.places(figure));
        ris.line("N1", words.statement(figure));
        ris.line("N1", words.passages(figure));
        ris.line("N1", words.given(figure));
        ris.line("KW", figure.name());
        ris.line("LA", document.language());
        ris.line("UR", figure.permalink().toASCIIString());
        ris.line("ID", document.id() + ":" + figure.id());
        ris.line("ER", "");
        return String.join("\r\n", ris.lines) + "\r\n";
    }

    private void line(String tag, String value) {
        lines.add(tag + "  - " + value.replaceAll("\\R", " "));
    }
}
