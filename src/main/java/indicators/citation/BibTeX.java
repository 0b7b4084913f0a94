package indicators.citation;

import indicators.document.Document;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * An entry for BibTeX. Fields that only BibLaTeX knows (eventdate, urldate …) are passed over by BibTeX; braces inside a
 * field would count even if escaped, so they are written as commands.
 */
final class BibTeX {

    private static final Map<Integer, String> COMMANDS = Map.of(
            (int) '\\', "\\textbackslash{}",
            (int) '{', "\\textbraceleft{}",
            (int) '}', "\\textbraceright{}",
            (int) '~', "\\textasciitilde{}",
            (int) '^', "\\textasciicircum{}",
            (int) '\n', " ");
    private static final String ESCAPED = "%&#$_";

    private BibTeX() {}

    static String write(CitedFigure figure) {
        Document document = figure.document();
        CitationWords words = CitationWords.in(figure.language());
        var published = document.publishedAt().toLocalDate();
        Map<String, String> fields = new TreeMap<>();
        // A second pair of braces keeps a name in one piece and a title in its own capitals.
        fields.put("author", "{" + escape(document.speaker()) + "}");
        fields.put("title", "{" + escape(document.title()) + "}");
        fields.put("publisher", escape(document.publisher()));
        fields.put("howpublished", escape(document.publisher()));
        fields.put("year", Integer.toString(published.getYear()));
        fields.put("month", Integer.toString(published.getMonthValue()));
        fields.put("date", published.toString());
        fields.put("eventtitle", escape(document.occasion()));
        fields.put("eventdate", document.givenOn().toString());
        fields.put("pages", escape(words.places(figure)));
        fields.put("url", figure.permalink().toASCIIString());
        fields.put("urldate", figure.accessed().toString());
        fields.put("language", escape(document.language()));
        fields.put("note", escape(words.statement(figure) + " " + words.passages(figure) + " " + words.given(figure)));
        return fields.entrySet().stream()
                .filter(field -> !field.getValue().isEmpty())
                .map(field -> "  " + field.getKey() + " = {" + field.getValue() + "}")
                .collect(Collectors.joining(",\n", "@misc{" + key(figure) + ",\n", "\n}\n"));
    }

    private static String key(CitedFigure figure) {
        return (figure.document().id() + ":" + figure.id()).toLowerCase(Locale.ROOT);
    }

    static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(letter -> {
            String command = COMMANDS.get(letter);
            if (command != null) {
                escaped.append(command);
            } else {
                if (ESCAPED.indexOf(letter) >= 0) {
                    escaped.append('\\');
                }
                escaped.appendCodePoint(letter);
            }
        });
        return escaped.toString();
    }
}
